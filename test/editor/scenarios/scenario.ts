import type { Page } from 'playwright-core';
import type { Settings, VsCodeServer } from '../../host/server';

/** The themes in which scenarios are run, with VS Code's name for each. The short name is the pictures' folder. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
} as const;

/** The short name of a theme. */
export type Theme = keyof typeof THEMES;

/** What a scenario has to work with. */
export interface ScenarioContext {
  readonly page: Page;
  readonly server: VsCodeServer;
  /** The folder that is open: a copy, which the scenario may write to. */
  readonly workspace: string;
  readonly theme: Theme;
  /** Saves a picture of the page as `NAME.png` in the theme's folder. */
  shot(name: string): Promise<void>;
}

/** A `*.scenario.ts` file: a reader who sits before VS Code with the packaged extension installed. */
export interface Scenario {
  readonly name: string;
  /** The folder to open a copy of; the sample dossier where it is left out. */
  readonly workspace?: string;
  /** All themes where it is left out. */
  readonly themes?: readonly Theme[];
  readonly settings?: Settings;
  /** Why it cannot run here, if so: then it counts as skipped. */
  readonly skip?: () => string | undefined;
  /** Throws where the reader does not find what they should. */
  readonly run: (context: ScenarioContext) => Promise<void>;
}
