import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { formatPublicKey, formatSecretKey } from './pack/sign/format-keys.ts';
import { createSecretKey } from './pack/sign/secret-key.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run signing-key -- [--out 文件名]
  生成一对签名用的密钥：<文件名>.key 是私钥，只留在发布者手里；<文件名>.pub 是公钥，公布给使用者
  --out  不带扩展名的文件名，默认 zhitu`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { out: { type: 'string' } });
  const base = resolve(values.out ?? 'zhitu');
  const files = { secret: `${base}.key`, open: `${base}.pub` };
  for (const file of Object.values(files))
    if (existsSync(file)) throw new UserError(`${file} 已经有了，为免覆盖旧密钥，没有生成；请换一个 --out。`);
  const key = createSecretKey();
  // Nobody else on this machine may read the secret half.
  writeFileSync(files.secret, formatSecretKey(key), { mode: 0o600, flag: 'wx' });
  writeFileSync(files.open, formatPublicKey(key), { flag: 'wx' });
  process.stdout.write(
    `私钥 ${files.secret}（没有口令，请妥善保存，不要放进仓库）\n公钥 ${files.open}\n` +
      `打包时签名：npm run pack -- --key ${files.secret}\n`,
  );
  return 0;
});
