/**
 * Who is who across articles. The unit of linking is the *form*: a kind with a name as one article writes it in full
 * ("person John Kerry"). Ten thousand articles share a few forms per person, so linking looks at forms, never at pairs
 * of articles, and an edit that adds no new form moves counts only.
 *
 * Invariant: clusters depend on the set of forms, the reader's decisions and (for names that many bear) on whom articles
 * name together alone, and names, roles and ids on their counts alone, never on the order of calls; so an index after
 * any sequence of calls equals one built afresh.
 */
import type { Actor, ActorMember, Article, Entity } from '../model';
import { compatibleNames } from '../names/variants';
import {
  type ArticleOrder,
  type Cluster,
  canonicalForm,
  type Form,
  firstUri,
  makeActor,
  membersOf,
  shownAs,
  slugOf,
} from './cluster';
import { Company } from './company';
import { glueDecided } from './decided';
import { type ActorDecisions, type CompiledDecisions, compileDecisions, type FormRef, NO_DECISIONS } from './decisions';
import { dayOf } from './events';
import { type Contribution, compare, contributionOf, createForm, sameContribution, sameEvidence, tally } from './forms';
import { linkForms } from './linkForms';
import { isDivisible, splitForms } from './linkParts';
import { linkReasons } from './linkReasons';
import { insertSorted } from './sortedList';

/** Linked entities of a changing set of articles. Lives as long as its dossier. */
export class ActorIndex {
  readonly #forms = new Map<string, Form>();
  readonly #blocks = new Map<string, Set<Form>>();
  readonly #articles = new Map<string, readonly Contribution[]>();
  /** Clusters by slug; more than one where two actors share kind and canonical name. */
  readonly #slugs = new Map<string, Set<Cluster>>();
  #sorted: readonly Actor[] | null = null;
  /** The list as it was last, what is no longer true of it, and what is not in it yet. */
  #lastSorted: readonly Actor[] = [];
  readonly #gone = new Set<Actor>();
  readonly #unlisted = new Set<Cluster>();
  /** Forms that came or went, and forms whose counts changed, since the clusters were last looked at. */
  readonly #stale = new Set<Form>();
  readonly #touched = new Set<Form>();
  /** Forms whose articles name others, or give other offices, than when the clusters were last looked at. */
  readonly #regrouped = new Set<Form>();
  /** Forms of which something else is decided than when the clusters were last looked at. */
  readonly #redecided = new Set<Form>();
  #decided: CompiledDecisions = compileDecisions(NO_DECISIONS);
  readonly #company = new Company(this.#articles, this.#forms);

  /**
   * Replaces what an article contributes; `null` removes it. Linking waits for the next question, so that a folder of
   * ten thousand files links its forms once and not ten thousand times.
   * @returns true when some actor's name, members or counts may differ from before.
   */
  set(uri: string, article: Article | null): boolean {
    const before = this.#articles.get(uri) ?? [];
    const after = article ? article.entities.map((entity, i) => this.#contribution(article, entity, i)) : [];
    const changed = (i: number) => !sameContribution(before[i], after[i]);
    const length = Math.max(before.length, after.length);
    const indices = Array.from({ length }, (_, i) => i).filter(changed);
    for (const i of indices) if (before[i]) this.#remove(uri, before[i]);
    for (const i of indices) if (after[i]) this.#add(uri, after[i], (article as Article).entities[i] as Entity);
    const otherDay = this.#company.set(uri, article ? dayOf(article.published) : null);
    if (otherDay || indices.some((i) => !sameEvidence(before[i], after[i]))) {
      for (const { form } of [...before, ...after]) this.#regrouped.add(this.#forms.get(form) as Form);
    }
    if (article) this.#articles.set(uri, after);
    else this.#articles.delete(uri);
    const news = indices.length > 0 || otherDay;
    if (news) this.#sorted = null;
    return news;
  }

  /**
   * Replaces the reader's decisions. Only what differs from before is linked anew.
   * @returns `moved`: articles whose contributions have other forms now, which must be `set` again; `concerned`: articles
   *   with forms of which something else is decided now.
   */
  decide(decisions: ActorDecisions): { readonly moved: readonly string[]; readonly concerned: ReadonlySet<string> } {
    const before = this.#decided;
    const after = compileDecisions(decisions);
    this.#decided = after;
    const concerned = new Set<string>();
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const form = this.#forms.get(key);
      if (!form || before.signature(key) === after.signature(key)) continue;
      this.#redecided.add(form);
      for (const uri of form.members.keys()) concerned.add(uri);
    }
    if (this.#redecided.size > 0) this.#sorted = null;
    const moved = [...after.local].filter(([key]) => !before.local.has(key));
    const back = [...before.local].filter(([key]) => !after.local.has(key));
    const uris = new Set([...moved, ...back].map(([, ref]) => ref.uri as string));
    for (const uri of uris) if (!this.#articles.has(uri)) uris.delete(uri);
    for (const uri of uris) concerned.add(uri);
    return { moved: [...uris], concerned };
  }

  /** The forms that are this actor, as decisions name them, the canonical one first; none for an unknown id. */
  formsOf(id: string): readonly FormRef[] {
    const cluster = this.#clusterOf(id);
    if (!cluster) return [];
    const canonical = canonicalForm(cluster);
    const others = cluster.forms.filter((form) => form !== canonical);
    return [canonical, ...others].flatMap((form) => this.#refsOf(form));
  }

  /** The actor that the form belongs to; `undefined` when no article has it. */
  actorOfForm({ form, uri }: FormRef): Actor | undefined {
    this.#settle();
    const known = this.#forms.get(uri === null ? form : this.#decided.keyOf(form, uri));
    const cluster = (uri === null ? null : known?.parts?.get(uri)) ?? known?.cluster;
    return cluster ? this.#actor(cluster) : undefined;
  }

  /** All actors, sorted by id. */
  actors(): readonly Actor[] {
    this.#settle();
    if (!this.#sorted) {
      const kept = this.#lastSorted.filter((actor) => !this.#gone.has(actor));
      const all = () => [...this.#slugs.values()].flatMap((group) => [...group]);
      const fresh = kept.length === 0 ? all() : [...this.#unlisted];
      const more = fresh.map((cluster) => this.#actor(cluster));
      this.#sorted = insertSorted(kept, more, (a, b) => compare(a.id, b.id));
      this.#gone.clear();
      this.#unlisted.clear();
      this.#lastSorted = this.#sorted;
    }
    return this.#sorted;
  }

  /** How many actors there are: cheaper than listing them. */
  get count(): number {
    this.#settle();
    let count = 0;
    for (const group of this.#slugs.values()) count += group.size;
    return count;
  }

  actor(id: string): Actor | undefined {
    const cluster = this.#clusterOf(id);
    return cluster && this.#actor(cluster);
  }

  /** The actor of an article's entity; `undefined` for an unknown article or index. */
  actorOf(uri: string, entity: number): Actor | undefined {
    this.#settle();
    const contribution = this.#articles.get(uri)?.[entity];
    const form = contribution && this.#forms.get(contribution.form);
    const cluster = form && (form.parts?.get(uri) ?? form.cluster);
    return cluster ? this.#actor(cluster) : undefined;
  }

  /** Why the actor's names and articles are taken to be one, a short sentence each; none for an unknown id. */
  linkReasons(id: string): readonly string[] {
    const cluster = this.#clusterOf(id);
    return cluster ? linkReasons(cluster.forms, canonicalForm(cluster), this.#company, this.#decided) : [];
  }

  /** True when the reader says that the two are never one actor; knows nothing of what linking makes of them. */
  areApart(a: ActorMember, b: ActorMember): boolean {
    const [one, other] = [a, b].map(({ uri, entity }) => this.#articles.get(uri)?.[entity]?.form);
    return one !== undefined && other !== undefined && this.#decided.verdict(one, other) === 'different';
  }

  /** Members in the order of their articles, then by entity index; empty for an unknown id. */
  members(id: string, order: ArticleOrder): readonly ActorMember[] {
    const cluster = this.#clusterOf(id);
    if (!cluster) return [];
    if (cluster.members?.order !== order) cluster.members = { order, list: membersOf(cluster, order) };
    return cluster.members.list;
  }

  #contribution(article: Article, entity: Entity, index: number): Contribution {
    const contribution = contributionOf(article, entity, index);
    const form = this.#decided.keyOf(contribution.form, article.uri);
    return form === contribution.form ? contribution : { ...contribution, form };
  }

  /** A form that is this actor in some articles only is named article by article. */
  #refsOf(form: Form): FormRef[] {
    const name = `${form.kind}:${form.name}`;
    const whole = form.key === name && this.#forms.get(name)?.members.size === form.members.size;
    return whole ? [{ form: name, uri: null }] : [...form.members.keys()].sort().map((uri) => ({ form: name, uri }));
  }

  #add(uri: string, contribution: Contribution, entity: Entity): void {
    let form = this.#forms.get(contribution.form);
    if (!form) {
      form = createForm(contribution.form, entity);
      this.#admit(form);
      this.#stale.add(form);
    } else if (form.cluster) {
      this.#stale.delete(form);
    }
    form.members.set(uri, [...(form.members.get(uri) ?? []), contribution.entity]);
    tally(form, contribution, 1);
    this.#touched.add(form);
  }

  #remove(uri: string, contribution: Contribution): void {
    const form = this.#forms.get(contribution.form) as Form;
    const rest = (form.members.get(uri) ?? []).filter((entity) => entity !== contribution.entity);
    if (rest.length > 0) form.members.set(uri, rest);
    else form.members.delete(uri);
    tally(form, contribution, -1);
    this.#touched.add(form);
    if (form.members.size === 0) this.#stale.add(form);
  }

  /** Brings the clusters up to date with what was set since they were last looked at. */
  #settle(): void {
    if (this.#touched.size + this.#redecided.size + this.#regrouped.size === 0) return;
    const touched = [...this.#touched];
    const company = [...this.#regrouped];
    const stale = new Set([...this.#stale, ...this.#redecided]);
    this.#touched.clear();
    this.#regrouped.clear();
    this.#stale.clear();
    this.#redecided.clear();
    const filed = this.#relink(stale);
    const divide = new Set<readonly Form[]>();
    for (const { cluster } of company) if (cluster && isDivisible(cluster.group)) divide.add(cluster.group);
    for (const { cluster, parts } of touched) if (cluster && parts) divide.add(cluster.group);
    for (const group of filed) divide.delete(group);
    for (const group of divide) {
      this.#unfile(group);
      this.#file(group);
    }
    for (const { cluster } of touched) if (cluster && !divide.has(cluster.group)) this.#refresh(cluster);
  }

  /** Compares a new form with those that share a block with it, and with no others. */
  #admit(form: Form): void {
    this.#forms.set(form.key, form);
    for (const block of form.blocks) {
      const sharing = this.#blocks.get(block);
      if (!sharing) {
        this.#blocks.set(block, new Set([form]));
        continue;
      }
      for (const other of sharing) {
        const verdict = form.kin.has(other) ? 'different' : compatibleNames(form.parsed, other.parsed);
        if (verdict === 'different') continue;
        form.kin.set(other, verdict);
        other.kin.set(form, verdict);
      }
      sharing.add(form);
    }
  }

  /**
   * Links anew every form that is kin, directly or through others, to one that came or went or was decided about.
   * @returns the groups that were made
   */
  #relink(stale: ReadonlySet<Form>): readonly (readonly Form[])[] {
    const reached = new Set<Form>(stale);
    for (const form of reached) {
      for (const other of form.kin.keys()) reached.add(other);
      const group = this.#decided.group(form.key);
      for (const key of group === null ? [] : this.#decided.members(group)) {
        const other = this.#forms.get(key);
        if (other) reached.add(other);
      }
    }
    if (reached.size === 0) return [];
    for (const form of reached) {
      if (form.cluster) this.#unfile(form.cluster.group);
      if (form.members.size === 0) this.#discard(form);
    }
    const alive = [...reached].filter((form) => form.members.size > 0);
    const groups = glueDecided(linkForms(alive, this.#decided), this.#decided);
    for (const group of groups) this.#file(group);
    return groups;
  }

  /** Makes the clusters of linked forms: one, unless they prove to be several actors. */
  #file(group: readonly Form[]): void {
    const parts = splitForms(group, this.#company, this.#decided);
    const divided = parts.length > 1;
    for (const forms of parts) {
      const keys = forms.map(({ key }) => key).join('\n');
      const key = divided ? `${keys}\n${firstUri(forms)}` : keys;
      const cluster: Cluster = { forms, group, key, slug: '', actor: null, members: null };
      for (const form of forms) {
        const whole = this.#forms.get(form.key) as Form;
        whole.cluster = cluster;
        if (!divided) continue;
        whole.parts ??= new Map();
        for (const uri of form.members.keys()) whole.parts.set(uri, cluster);
      }
      this.#refresh(cluster);
    }
  }

  /** Takes all clusters of a group away. */
  #unfile(group: readonly Form[]): void {
    const clusters = new Set<Cluster>();
    for (const { cluster, parts } of group) {
      if (cluster) clusters.add(cluster);
      if (parts) for (const part of parts.values()) clusters.add(part);
    }
    for (const cluster of clusters) this.#drop(cluster);
    for (const form of group) {
      form.cluster = null;
      form.parts = null;
    }
  }

  #discard(form: Form): void {
    if (this.#forms.get(form.key) !== form) return;
    this.#forms.delete(form.key);
    for (const other of form.kin.keys()) other.kin.delete(form);
    for (const block of form.blocks) {
      const set = this.#blocks.get(block);
      set?.delete(form);
      if (set?.size === 0) this.#blocks.delete(block);
    }
  }

  /** Takes a cluster out of the slug groups; ids of its namesakes are made anew. */
  #drop(cluster: Cluster): void {
    this.#forget(cluster);
    this.#unlisted.delete(cluster);
    const group = this.#slugs.get(cluster.slug);
    if (!group?.delete(cluster)) return;
    if (group.size === 0) this.#slugs.delete(cluster.slug);
    for (const other of group) this.#forget(other);
  }

  /** Files the cluster under the slug of its present canonical name, and forgets what was made of it. */
  #refresh(cluster: Cluster): void {
    this.#forget(cluster);
    cluster.members = null;
    const slug = slugOf(shownAs(cluster, this.#decided));
    if (slug === cluster.slug && this.#slugs.get(slug)?.has(cluster)) return;
    const old = this.#slugs.get(cluster.slug);
    if (old?.delete(cluster)) {
      if (old.size === 0) this.#slugs.delete(cluster.slug);
      for (const other of old) this.#forget(other);
    }
    cluster.slug = slug;
    const group = this.#slugs.get(slug);
    if (!group) this.#slugs.set(slug, new Set([cluster]));
    else {
      for (const other of group) this.#forget(other);
      group.add(cluster);
    }
  }

  /** What was made of the cluster no longer holds. */
  #forget(cluster: Cluster): void {
    if (this.#lastSorted.length > 0) {
      if (cluster.actor) this.#gone.add(cluster.actor);
      this.#unlisted.add(cluster);
    }
    cluster.actor = null;
    if (this.#gone.size <= this.#lastSorted.length) return;
    // Nobody has asked for the list for long: it is made anew when somebody does.
    this.#lastSorted = [];
    this.#gone.clear();
    this.#unlisted.clear();
  }

  #actor(cluster: Cluster): Actor {
    cluster.actor ??= makeActor(cluster, this.#idOf(cluster), this.#decided);
    return cluster.actor;
  }

  #idOf(cluster: Cluster): string {
    const group = this.#slugs.get(cluster.slug) as Set<Cluster>;
    if (group.size === 1) return cluster.slug;
    const place = [...group].sort((a, b) => compare(a.key, b.key)).indexOf(cluster);
    return place === 0 ? cluster.slug : `${cluster.slug}~${place + 1}`;
  }

  #clusterOf(id: string): Cluster | undefined {
    this.#settle();
    const group = this.#slugs.get(id.replace(/~\d+$/, ''));
    if (!group) return undefined;
    for (const cluster of group) if (this.#idOf(cluster) === id) return cluster;
    return undefined;
  }
}
