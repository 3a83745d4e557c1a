// Preloaded before every command, in plain JavaScript, so that an old Node says a sentence instead of a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `当前的 Node.js 是 ${process.versions.node}，本项目需要 22.18 以上。\n` +
      '项目自带的 Node 24 由 npm 软件包 node 的安装脚本放好；看来它还没有运行。\n' +
      '请先执行 npm install；如果 npm 提示安装脚本未获批准，再执行 npm rebuild node，然后用 npm run 重试。\n',
  );
  process.exit(1);
}
