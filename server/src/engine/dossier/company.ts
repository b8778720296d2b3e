/** Whom and what each article names: what parts of a common name are told from each other by. */
import type { Contribution, Form } from './forms';
import type { Surroundings } from './linkParts';

/** The company of names, article by article; numbers stand for strong context keys. Lives as long as its index. */
export class Company implements Surroundings {
  readonly #articles: ReadonlyMap<string, readonly Contribution[]>;
  readonly #forms: ReadonlyMap<string, Form>;
  /** Numbers are never given back: there are as many as names were ever seen. */
  readonly #numbers = new Map<string, number>();
  /** Made when asked for. */
  readonly #companies = new Map<string, Int32Array>();
  readonly #days = new Map<string, number>();

  /** Both maps are read whenever something is asked. */
  constructor(articles: ReadonlyMap<string, readonly Contribution[]>, forms: ReadonlyMap<string, Form>) {
    this.#articles = articles;
    this.#forms = forms;
  }

  /**
   * An article names others now, or has another day of publication.
   * @returns true when the day is another
   */
  set(uri: string, day: number | null): boolean {
    this.#companies.delete(uri);
    const before = this.day(uri);
    if (day === null) this.#days.delete(uri);
    else this.#days.set(uri, day);
    return day !== before;
  }

  contributions(uri: string): readonly Contribution[] {
    return this.#articles.get(uri) ?? [];
  }

  form(key: string): Form | undefined {
    return this.#forms.get(key);
  }

  day(uri: string): number | null {
    return this.#days.get(uri) ?? null;
  }

  get numbers(): number {
    return this.#numbers.size;
  }

  numberOf(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  company(uri: string): Int32Array {
    let company = this.#companies.get(uri);
    if (!company) {
      const numbers = new Set<number>();
      for (const { form } of this.contributions(uri)) {
        const context = this.#forms.get(form)?.context;
        if (context?.strong) numbers.add(this.#number(context.key));
      }
      company = Int32Array.from(numbers);
      this.#companies.set(uri, company);
    }
    return company;
  }

  #number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
