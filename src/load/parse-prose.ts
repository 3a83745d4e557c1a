import type { ProseBlock, ProseRun } from '../schema/prose.ts';
import { UNSEEN } from '../schema/scalars.ts';

/** A text of a content pack, understood, and what it may not contain. */
export interface ParsedProse {
  readonly blocks: readonly ProseBlock[];
  /** Lines count from 1 at the text's first line. */
  readonly faults: readonly { readonly line: number; readonly message: string; readonly fix: string }[];
}

const TAG = /<[a-z!/?][^>]*>?/i;
const INLINE = /\*\*([^*]+)\*\*|!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;

/**
 * Understands the part of Markdown that a content pack may use: headings, paragraphs, lists, `**emphasis**` and links
 * to web addresses. Anything else is words; HTML, pictures and other addresses are named as faults, because nobody who
 * wrote them wants to see them printed as words.
 *
 * @param text the file after its front matter
 */
export function parseProse(text: string): ParsedProse {
  const blocks: ProseBlock[] = [];
  const faults: { line: number; message: string; fix: string }[] = [];
  let paragraph: string[] = [];
  let items: (readonly ProseRun[])[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', items: [splitRuns(paragraph.join(''))] });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    paragraph = [];
    items = [];
  };
  text.split(/\r?\n/).forEach((row, index) => {
    for (const { message, fix } of findFaults(row)) faults.push({ line: index + 1, message, fix });
    const line = row.trim();
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1];
    if (line === '' || heading !== undefined) close();
    if (heading !== undefined) blocks.push({ kind: 'heading', items: [splitRuns(heading)] });
    else if (item !== undefined) {
      if (paragraph.length > 0) close();
      items.push(splitRuns(item));
    } else if (line !== '') {
      if (items.length > 0) close();
      paragraph.push(line);
    }
  });
  close();
  return { blocks, faults };
}

function findFaults(row: string): readonly { message: string; fix: string }[] {
  const faults: { message: string; fix: string }[] = [];
  if (UNSEEN.test(row))
    faults.push({
      message: '正文里有看不见的控制字符或改变文字方向的字符',
      fix: '删去这些字符，照读出来的样子重新输入这一行',
    });
  const tag = TAG.exec(row)?.[0];
  if (tag !== undefined)
    faults.push({
      message: `正文里有 HTML 标记 ${tag.slice(0, 40)}`,
      fix: '内容包的正文只写文字和 Markdown，删去标记',
    });
  for (const [whole, , , address] of row.matchAll(INLINE)) {
    if (address === undefined) continue;
    if (whole.startsWith('!')) faults.push({ message: '正文里有图片', fix: '内容包不能带图片，改用文字' });
    else if (!isWebAddress(address))
      faults.push({
        message: `链接地址 ${address.slice(0, 60)} 不是网址`,
        fix: '链接只能以 https:// 或 http:// 开头',
      });
  }
  return faults;
}

function splitRuns(text: string): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    const [whole, strong, label, address = ''] = match;
    if (strong !== undefined) runs.push({ text: strong, strong: true });
    else if (!whole.startsWith('!') && isWebAddress(address)) runs.push({ text: label ?? '', address });
    else runs.push({ text: whole });
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}
