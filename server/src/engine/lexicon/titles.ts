import { entries } from './entries';

/**
 * Words written before a person's name that are no part of it: courtesy, academic, religious, judicial and
 * military styles. Lower case, without full stops. Source: own compilation from general usage (AP and Guardian
 * style guides: "titles").
 */
export const COURTESY_TITLES: readonly string[] = entries(`
adm
admiral
air chief marshal
air marshal
airman
alderman
ambassador
archbishop
assemblyman
assemblywoman
aunt
auntie
ayatollah
baron
baroness
bishop
brig
brigadier
brigadier general
brother
capt
captain
cardinal
cdr
chairman
chairwoman
chancellor
chaplain
chief justice
cllr
cmdr
coach
col
colonel
commander
commodore
comrade
congressman
congresswoman
constable
consul
corporal
councillor
councilman
councilor
councilwoman
count
countess
cpl
crown prince
czar
dame
datuk
deacon
deputy
det
detective
don
dona
dr
duchess
duke
emir
emperor
empress
ensign
father
field marshal
fr
frau
gen
general
gov
governor
grand ayatollah
grand mufti
group captain
gunner
gunnery sergeant
herr
hojatoleslam
hon
honorable
honourable
imam
insp
inspector
judge
justice
kaiser
khan
king
lady
lance corporal
lieutenant
lieutenant colonel
lieutenant commander
lieutenant general
lord
lt
lt gov
madame
maestro
magistrate
maharaja
maj
major
major general
marshal
master sergeant
miss
mlle
mme
monsieur
monsignor
mr
mrs
ms
msgr
mufti
mullah
mx
nawab
pastor
patriarch
petty officer
pfc
pharaoh
pope
premier
president
president-elect
prince
princess
private
prof
professor
pvt
queen
rabbi
raja
rear admiral
rep
representative
rev
reverend
seaman
sen
senator
senor
senora
sergeant
sergeant major
sergt
sgt
shah
shaykh
sheik
sheikh
sheriff
signor
signora
sir
sister
spc
squadron leader
staff sergeant
sultan
superintendent
supt
tan sri
trooper
tsar
tun
uncle
vice admiral
warrant officer
wing commander
`);
