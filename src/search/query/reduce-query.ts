/**
 * What people write around the thing they mean, longest first. Nothing here names an occupation.
 * The order of the lists is the order in which they are taken off; each list may be taken off several times.
 */
const QUESTIONS_AT_END: readonly string[] = [
  '(?:证书?|资格证)?(?:要|该|应该)?(?:怎么|怎样|如何|哪里|在哪里?|去哪里?|什么时候|多久|能不能|可以|自己)(?:可以)?(?:考|报考|报名|办|办理|申请|领|拿|学|当|做|成为|入行|转行)(?:证|到|的)?',
  '(?:好|难|容易)(?:不好|不难)?(?:考|学|做|找|干|找工作|就业)(?:吗|么|不)?',
  '(?:需要|要|有|具备)?(?:什么|哪些|啥)(?:样的?)?(?:条件|要求|学历|证书?|材料|资格|技能|等级|工种|标准)',
  '(?:报考|报名|申报|考试|入职|招聘|任职)(?:的)?(?:条件|要求|时间|费用|流程|入口|官网|资料|材料|科目|内容)?',
  '(?:的)?(?:工资|薪资|薪酬|收入|待遇|月薪|年薪|底薪|前景|发展前景|就业前景|就业|就业方向)(?:一般)?(?:多少|高吗|高不高|怎么样|如何|待遇|标准|水平)*',
  '(?:一个月|一年|每月)?(?:能)?(?:挣|赚|拿)?多少钱?',
  '(?:主要|具体)?(?:是)?(?:做|干)(?:什么|啥)(?:工作|事)?的?',
  '(?:是|属于)(?:什么|哪个|哪一?类|哪种)(?:意思|职业|工种|工作|大类)?',
  '(?:的)?(?:工作内容|岗位职责|职责|工作职责|职业描述|定义|介绍|简介|培训班?|课程|教程|考点|题库|真题|试题|教材)',
  '(?:怎么样|怎样|如何|好吗|行吗|多久|条件|要求|有哪些|是什么|吗|呢|么|啊)',
  '(?:操作|作业|上岗|从业|驾驶)证书?',
  '(?:从业|执业|职业|上岗|岗位)?(?:资格|技能|等级|技能等级)?(?:合格)?证书?(?:考试)?',
  '(?:资格)?考试',
  '(?:从业|执业|职业)?资格',
  '(?:证书?)?(?:怎么|怎样|如何|哪里|什么时候)?(?:复审|年审|换证|补办|查询|续期|领取|挂靠|有效期|过期|到期|取消)(?:了)?(?:吗|么)?',
  '(?:证书?)?(?:国家|现在|今年)?还(?:能|可以|要|需要)?(?:考|报名|报考|有用|有效|值钱)(?:吗|么|不)?',
];

const QUESTIONS_AT_START: readonly string[] = [
  '(?:请问)?(?:我)?(?:想|要|想要|打算|准备)?(?:怎么|怎样|如何|哪里|在哪里?|去哪里?)(?:才能|能|可以|去)?(?:当上?|做|成为|考取?|报考|申请|办理?|学习?|转行)',
  '(?:我)?(?:想|要|想要|打算|准备)(?:当|做|成为|考取?|报考|学习?|找)?(?:一名|一个|个|一张|张)?',
  '(?:没有?|零|无)(?:学历|基础|经验|文凭|文化|证书?)(?:也|的?人)?(?:怎么|可不可以|可以|能不能|能)?(?:去)?(?:当|做|学|考|干)',
  '(?:退休|毕业|下岗|女生|男生|女孩子?|男孩子?|农民工?|学生|聋人|残疾人)(?:了|后)?(?:还)?(?:适合|可不可以|可以|能不能|能)(?:去)?(?:当|做|学|考|干)',
  '(?:可不可以|可以|能不能|能|会不会)(?:当|做|学|考)',
  '\\d{4}年?版?的?(?=\\p{Script=Han}{2})',
  '(?:报考|考取|考个|考一个|考(?![古评勤核察务生试]))',
  '(?:关于|有关|什么是|请问)',
];

/** Words for a level around the name of an occupation. */
const LEVELS =
  '(?:国家)?(?:职业)?(?:技能)?(?:等级)?(?:[一二三四五12345]\\s*级(?:[/／](?:初级工|中级工|高级工|技师|高级技师))?|初级工|中级工|高级工|高级技师|特级技师|首席技师|技师|初级|中级|高级|学徒工?)';

const LEVEL_AT_END = new RegExp(`[\\s(（的,，、/-]*${LEVELS}[)）]?$`, 'u');
const LEVEL_AT_START = new RegExp(`^${LEVELS}[\\s的]*`, 'u');

/** What stands before the name of a qualification. */
const RANK_AT_START = /^(?:国家)?(?:注册|执业|一级注册|二级注册|持证)/u;

/** Endings by which people make a job of a task. */
const PERSONS_AT_END =
  /(?:的(?:人|师傅|工人|老师|大叔|阿姨|小哥|姑娘|小伙|岗位|工作)?|师傅|工人|小哥|大叔|阿姨|大姐|小妹|员工|人员|岗位?)$/u;

const AT_END = QUESTIONS_AT_END.map((words) => new RegExp(`[\\s的,，]*(?:${words})[?？!！。\\s]*$`, 'u'));
const AT_START = QUESTIONS_AT_START.map((words) => new RegExp(`^(?:${words})[\\s:：]*`, 'u'));

/** Takes off the first of several forms that leaves something. */
function takeOff(text: string, forms: readonly RegExp[]): string {
  for (const form of forms) {
    const rest = text.replace(form, '').trim();
    if (rest !== text && /[\p{L}\p{N}]/u.test(rest)) return rest;
  }
  return text;
}

/** Takes off as long as there is something to take off. */
function takeAllOff(text: string, forms: readonly RegExp[]): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = takeOff(rest, forms);
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/**
 * Reduces a question to what is meant: without the question around it, then without a word for a level, then without
 * the ending that makes a person of a task.
 *
 * @param normalised a text from `normaliseText`
 * @returns each step that leaves less than the one before, at most three; none where there is nothing to take off
 * @example reduceQuery('焊工证怎么考') // ['焊工']
 * @example reduceQuery('五级电工') // ['电工']
 */
export function reduceQuery(normalised: string): readonly string[] {
  const asked = takeAllOff(normalised, [...AT_END, ...AT_START]);
  const named = takeAllOff(asked, [LEVEL_AT_END, LEVEL_AT_START, RANK_AT_START]);
  const done = takeAllOff(named, [PERSONS_AT_END]);
  return [...new Set([asked, named, done])].filter((text) => text !== normalised);
}
