import { entries } from './entries';

/**
 * What a role can be of, in capitals without naming a body of its own ("Secretary of State", "Minister of Foreign
 * Affairs", "Chief of Staff"). Lower case; the first word only. Source: names of cabinet portfolios and staff
 * posts, general usage.
 */
export const ROLE_OBJECTS: readonly string[] = entries(`
agriculture
antiquities
commerce
communications
culture
defence
defense
development
economic
economy
education
energy
environment
finance
foreign
health
home
housing
human
industry
information
interior
internal
international
justice
labor
labour
marketing
operations
planning
police
policy
public
religious
research
sales
science
security
social
space
sport
sports
staff
state
technology
the treasury
tourism
trade
transport
transportation
treasury
veterans
war
`);
