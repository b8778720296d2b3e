/**
 * Verbs that news uses of what companies, agencies, parties and states do, besides saying something: an "it" before one
 * is such a body, not the weather and not an event. Past and present forms. Source: own compilation, after the classes of
 * transfer, communication and judgement in Levin, English Verb Classes and Alternations (1993).
 */
const VERBS =
  'accused accuses acquired acquires agreed agrees approved approves asked asks awarded awards backed backs banned bans blamed blames ' +
  'bought buys campaigned campaigns condemned condemns criticized criticised criticizes criticises cut cuts declined declines demanded demands ' +
  'deployed deploys dismissed dismisses employed employs endorsed endorses expects expected faces fined fines fired fires funds funded hired hires ' +
  'hopes hoped intends intended invested invests launched launches manufactures manufactured operates operated opposes opposed ordered orders ' +
  'owns owned owes owed paid pays plans planned praised praises published publishes recalled recalls recommended recommends refused refuses rejected rejects ' +
  'runs sacked seeks sought sells sold signed signs sued sues supplies supplied supports supported suspended suspends trains trained urged urges ' +
  'voted votes wants wanted welcomed welcomes withdrew';

/** Verbs that only a body or a person is the subject of, lower case. */
export const BODY_VERBS: ReadonlySet<string> = new Set(VERBS.split(' '));
