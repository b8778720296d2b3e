/** The documents that are open in the editor, kept in step with it. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type BlockCache, createBlockCache } from '../engine/article';
import { canonicalUri } from './uris';

/** One open document. */
export interface OpenDocument {
  /** Canonical, as all keys are. */
  readonly uri: string;
  /** As the client spells it. */
  readonly clientUri: string;
  readonly language: string;
  readonly version: number;
  readonly text: string;
  /** Belongs to this document, so that typing in one paragraph does not analyse the others again. */
  readonly cache: BlockCache;
}

/** Holds the text of every open document. */
export class Documents {
  private readonly open = new Map<string, { document: TextDocument; cache: BlockCache }>();

  /** Takes over a document; one that is open already is replaced. Gives its canonical uri. Throws without a text. */
  didOpen({ textDocument }: DidOpenTextDocumentParams): string {
    const { uri, languageId, version, text } = textDocument;
    if (typeof uri !== 'string' || typeof text !== 'string') throw new Error('a document needs a uri and a text');
    const key = canonicalUri(uri);
    this.open.set(key, { document: TextDocument.create(uri, languageId, version, text), cache: createBlockCache() });
    return key;
  }

  /** Applies changes; `null` when the document is not open. */
  didChange({ textDocument, contentChanges }: DidChangeTextDocumentParams): string | null {
    const key = canonicalUri(textDocument.uri);
    const known = this.open.get(key);
    if (!known) return null;
    known.document = TextDocument.update(known.document, contentChanges, textDocument.version);
    return key;
  }

  /** Lets go of a document; `null` when it is not open. */
  didClose({ textDocument }: DidCloseTextDocumentParams): string | null {
    const key = canonicalUri(textDocument.uri);
    return this.open.delete(key) ? key : null;
  }

  /** The open document of a canonical uri. */
  get(uri: string): OpenDocument | undefined {
    const known = this.open.get(uri);
    if (!known) return undefined;
    const { document, cache } = known;
    return {
      uri,
      clientUri: document.uri,
      language: document.languageId,
      version: document.version,
      text: document.getText(),
      cache,
    };
  }

  has(uri: string): boolean {
    return this.open.has(uri);
  }

  /** Canonical uris of all open documents. */
  uris(): readonly string[] {
    return [...this.open.keys()];
  }

  /** The uri in the client's own spelling where that is known, else as it is. */
  clientUri(uri: string): string {
    return this.open.get(uri)?.document.uri ?? uri;
  }
}
