import { entries } from './entries';

/**
 * Words right after a name that make the name a place's ("X residents", "X airport", "X border"). Lower case.
 * Source: own compilation from general usage.
 */
export const PLACE_CONTEXT: readonly string[] = entries(`
airport
area
areas
authorities
border
borders
bureau
capital
city
coast
conflict
county
crisis
district
embassy
exchange
government
governor
hospital
hotel
island
islands
mayor
native
neighborhood
neighbourhood
north
parliament
peninsula
police
port
prime
province
region
resident
residents
river
skyline
south
stadium
street
streets
suburb
suburbs
summit
talks
town
troops
university
village
`);
