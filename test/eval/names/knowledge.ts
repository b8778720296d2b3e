/**
 * What is held before any text is read: how far some answers alone speak for a class, in the units of scores. The data is
 * small, and a company that it happens not to hold must not become a person; where the data says otherwise, it wins.
 */
import { CLASS_COUNT, NameClass } from '../../../server/src/engine/names/classes';
import { EVIDENCE, type EvidenceName } from '../../../server/src/engine/names/evidence';

const { none, person, organization, place, other } = NameClass;

const KNOWN: readonly (readonly [EvidenceName, number, number])[] = [
  ['oneFunction', none, 2],
  ['noCommon', none, -1.5],
  ['innerCapital', none, -1.5],
  ['unknownWithHead', none, -2],
  ['courtesyTitle', person, 3],
  ['titled', person, 1.5],
  ['kinBefore', person, 1.5],
  ['nameSuffixLast', person, 2.5],
  ['partyInBracketsAfter', person, 3],
  ['ageAfter', person, 2.5],
  ['whoAfter', person, 1],
  ['personVerbAfter', person, 1],
  ['oneUnknownVerb', person, 1.5],
  ['givenFirst', person, 1],
  ['legalLast', organization, 4],
  ['openerOf', organization, 2],
  ['teamLast', organization, 2.5],
  ['organizationKnown', organization, 1.5],
  ['organizationHeadLast', organization, 1.5],
  ['unknownWithHead', organization, 2.5],
  ['organizationNounBefore', organization, 2],
  ['organizationNounAfter', organization, 1],
  ['acronymInBracketsAfter', organization, 1.5],
  ['surePlaceOfBefore', place, 3],
  ['placeNounOfBefore', place, 2],
  ['placeNounBefore', place, 1.5],
  ['oneUnknownIn', place, 2],
  ['dateline', place, 1.5],
  ['country', place, 2],
  ['knownRegion', place, 1.5],
  ['bigCity', place, 1],
  ['placeHeadLast', place, 1],
  ['otherHeadLast', other, 1],
  ['workNounBefore', other, 2],
];

/** Weights of the answers, per class, beginning at `offset` of a table of `size` numbers; zero where nothing is held. */
export function knowledge(size: number, offset: number): Float64Array {
  const table = new Float64Array(size);
  for (const [name, klass, weight] of KNOWN) table[offset + EVIDENCE.indexOf(name) * CLASS_COUNT + klass] = weight;
  return table;
}
