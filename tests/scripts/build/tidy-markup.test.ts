import { expect, test } from 'vitest';
import { tidyMarkup } from '../../../scripts/build/tidy-markup.ts';

test.each([
  ['<ul> <li> 甲 <b>乙</b> </li>\n<li>丙</li> </ul>', '<ul><li>甲 <b>乙</b></li><li>丙</li></ul>'],
  ['<p>甲 <a href="x">乙</a> 丙</p> ', '<p>甲 <a href="x">乙</a> 丙</p>'],
  ['<button>甲</button> <button>乙</button>', '<button>甲</button> <button>乙</button>'],
  ['<svg> <text x="1"> 甲 </text> </svg> 乙', '<svg><text x="1">甲</text></svg> 乙'],
  ['<meta content="a > b <p> c"> <p>', '<meta content="a > b <p> c"><p>'],
  ['<link rel=x> <path-like> 甲 </path-like>', '<link rel=x><path-like> 甲 </path-like>'],
  ['<div> <pre> a\n b </pre> </div>', '<div> <pre> a\n b </pre> </div>'],
])('%j becomes %j', (page, tidy) => {
  expect(tidyMarkup(page)).toBe(tidy);
});
