import { listIdentifiers } from '../list-identifiers.ts';
import type { Rule } from '../rule.ts';

/** How to mend it, where there is a better way than to bring the record back. */
const FIXES: Readonly<Record<string, string>> = {
  occupation: '恢复这条记录；改了标识的，在新记录的 formerIds 里写上旧标识',
  code: '在所属职业的 history 里补写这个编码；去向不明的记入 classification/unresolved-codes.yaml',
};

/** What was published once stays reachable: its identifier exists, or some record lists it as a former one. */
export const publishedIdentifierVanished: Rule = {
  id: 'published-identifier-vanished',
  title: '发布过的标识不得消失',
  check({ catalogue, graph, published, leftOut }) {
    const known = new Set(listIdentifiers(catalogue, graph));
    for (const { data } of catalogue.occupation)
      for (const id of data.formerIds ?? []) known.add(`occupation:${id}`);
    const partial = leftOut.size > 0;
    return published.flatMap(({ kind, id, line }) => {
      const name = `${kind}:${id}`;
      if (known.has(name) || leftOut.has(name) || leftOut.has(`${kind}:?`) || (kind === 'code' && partial))
        return [];
      return [
        {
          rule: 'published-identifier-vanished',
          severity: 'error',
          file: 'published-identifiers.txt',
          path: [line],
          message: `${name} 发布过，现在却没有了`,
          fix: FIXES[kind] ?? '恢复这条记录，改回原来的标识',
        },
      ];
    });
  },
};
