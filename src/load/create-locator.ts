import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { formatField } from '../diagnostics/format-field.ts';
import { createFieldLocator, type FieldLocator } from './locate-field.ts';

/**
 * Makes the function that gives findings their line and column. A file is parsed for positions the first time
 * something is found in it, and only once.
 *
 * @param yamlByFile the YAML of every file; may still grow
 * @returns a function from a finding to a diagnostic; a file without YAML (the list of identifiers) is counted in
 *   lines, and an unknown file is line 1
 */
export function createLocator(yamlByFile: ReadonlyMap<string, string>): (finding: Finding) => Diagnostic {
  const locators = new Map<string, FieldLocator>();
  return (finding) => {
    const field = formatField(finding.path);
    const yaml = yamlByFile.get(finding.file);
    if (yaml === undefined) {
      const row = finding.path[0];
      return { ...finding, line: typeof row === 'number' ? row + 1 : 1, column: 1, field };
    }
    const locator = locators.get(finding.file) ?? createFieldLocator(yaml);
    locators.set(finding.file, locator);
    return { ...finding, ...locator(finding.path), field };
  };
}
