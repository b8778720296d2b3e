import { entries } from './entries';

/**
 * Short forms of first names: the full form, then what stands for it. Lower case. Source: own compilation from general
 * knowledge of English usage.
 */
export const NICKNAMES: readonly string[] = entries(`
abigail abby gail
abraham abe
albert al bert
alexander alex sandy alec
alexandra alex sandra lexi
alfred fred al
alice ali
amanda mandy
andrew andy drew
anne ann annie anna
anthony tony
antonio tony toni
arnold arnie
arthur art
barbara barb babs
benjamin ben benny bibi
bernard bernie
bradley brad
cassandra cassie
catherine cathy kate katie kathy
charles charlie chuck chas
christina chris tina christie
christine chris chrissy
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
dennis denny
donald don donny
dorothy dot dottie
douglas doug
edmund ed eddie
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz beth betsy betty lizzie eliza
eugene gene
evelyn eve
ferdinand ferdie
florence flo
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
herbert herb bert
howard howie
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess jessie
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
julian jules
katherine kate kathy katie kathryn
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
leslie les
lewis lew
louis lou louie
lucille lucy
madeleine maddy
margaret maggie meg peggy greta rita
martin marty
matthew matt
maxwell max
melissa mel
michael mike mick mickey
mitchell mitch
morris morrie
natalie nat
nathan nat nate
nathaniel nat nate
nicholas nick nicky
nicolas nick nico
norman norm
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
rachel rae
randall randy
randolph randy
raymond ray
rebecca becky
reginald reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose
russell russ
samantha sam
samuel sam sammy
sandra sandy
sarah sally sadie
sebastian seb
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve
stewart stew
stuart stu
susan sue susie
suzanne sue
sylvester sly
terence terry
teresa terry tess
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
vernon vern
victor vic
victoria vicky tori
vincent vince
virginia ginny
walter walt wally
wesley wes
wilfred will fred
william bill billy will willie liam
zachary zach zack
`);
