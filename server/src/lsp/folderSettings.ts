/** The settings that hold in each folder, with the file rules that they make. */
import { type FileRules, fileRules } from '../files/include';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Settings ready for use. `rules` stays the same object for as long as the patterns stay the same. */
export interface FolderSettings {
  readonly settings: Settings;
  readonly rules: FileRules;
}

/** Settings by folder; what is in no folder, or in one without settings of its own, has the general ones. */
export class SettingsByFolder {
  private general = compiled(DEFAULT_SETTINGS);
  private own = new Map<string, FolderSettings>();

  /** Replaces all settings. Gives a plain sentence for each pattern that could not be read. */
  set(general: Settings, own: ReadonlyMap<string, Settings>): readonly string[] {
    this.general = compiled(general, this.general);
    this.own = new Map([...own].map(([folder, settings]) => [folder, compiled(settings, this.own.get(folder))]));
    return [...new Set([this.general, ...this.own.values()].flatMap(({ rules }) => rules.problems))];
  }

  /** The settings of a folder by its canonical uri; `null` for what is in no folder. */
  of(folder: string | null): FolderSettings {
    return (folder === null ? undefined : this.own.get(folder)) ?? this.general;
  }
}

function compiled(settings: Settings, before?: FolderSettings): FolderSettings {
  const { include, exclude } = settings;
  const key = ({ settings: known }: FolderSettings) => JSON.stringify([known.include, known.exclude]);
  const same = before !== undefined && key(before) === JSON.stringify([include, exclude]);
  return { settings, rules: same ? before.rules : fileRules(include, exclude) };
}
