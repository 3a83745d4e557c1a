import { runCommand } from './command/run-command.ts';
import { runPack } from './pack/run-pack.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run pack -- [--key 私钥文件] [--since 旧清单] [--content 内容文件夹] [--overlay 内容包]… [--site 站点文件夹] [--out 输出文件夹]
  生成离线版兼镜像包 zhitu-<版本>.zip：站点、说明、核对与更新工具、服务器配置、清单
  --key      给清单签名；npm run signing-key 可生成密钥
  --since    旧离线版的 manifest.json（或含有它的文件夹、zip）：另做一个只含改动的更新包
  --content  内容文件夹，默认 content
  --overlay  叠加在内容之上的内容包，可写多次
  --site     不重新生成，直接打包这个已生成的站点
  --out      压缩包放在哪里，默认 pack`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    key: { type: 'string' },
    since: { type: 'string' },
    content: { type: 'string' },
    overlay: { type: 'string', multiple: true },
    site: { type: 'string' },
    out: { type: 'string' },
  });
  await runPack(values, (line) => void process.stdout.write(`${line}\n`));
  return 0;
});
