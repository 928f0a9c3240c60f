/** Ways in which pages put up their furniture. `read` is what must be read, `hidden` what the page has put away, `still` what needs no change. */
export const furniture: Record<string, string> = {
  'closed drawers': `<style>#drawer, #slid, #leftmost { position: fixed; top: 0; bottom: 0; width: 300px }
    #drawer { right: -300px } #slid { right: 0; transform: translateX(100%) } #leftmost { left: -300px }
    .peeking { position: fixed; top: 300px; width: 300px } #handle { right: -260px } #half { right: -100px; top: 400px }</style>
    <div id="drawer" class="still"><b class="hidden">Drawer</b></div><div id="slid" class="still"><b class="hidden">Drawer</b></div>
    <div id="leftmost" class="still"><b class="hidden">Drawer</b></div><div id="handle" class="peeking"><b class="read">i</b></div>
    <div id="half" class="peeking"><div class="still"><b class="read">i</b></div></div>`,
  'a sideways scroller': `<style>#scroller { display: flex; overflow-x: auto; width: 100% }
    #scroller > div { position: relative; flex: none; width: 320px; height: 100px }</style>
    <div id="scroller" class="still">${'<div class="column still">Column</div>'.repeat(6)}</div>`,
  'sticky headers': `<style>header, #wide { position: sticky; top: 0 } #wide { width: 100vw }</style>
    <header class="ends still"><b class="read">Desk</b><b class="read">Profile</b></header>
    <div id="wide" class="ends"><b class="read">Ticket</b><b class="read">Send</b></div><div style="height: 2000px"></div>`,
  'an application that hangs on the window': `<style>#app { position: absolute; inset: 0 }
    #list, #work { position: absolute; top: 60px; bottom: 0 } #list { left: 0; width: 200px } #work { left: 200px; right: 0 }</style>
    <div id="app"><div class="ends"><b class="read">Desk</b><b class="read">Profile</b></div>
    <div id="list" class="still"><b class="read">Inbox</b></div><div id="work" class="ends still"><b class="read">Ticket</b><b class="read">Send</b></div></div>`,
  'an application as wide as the window': `<style>#app { position: absolute; top: 0; left: 0; width: 100%; height: 100%; overflow: hidden }
    #layout { width: 100vw }</style><div id="app" style="color:#333"><div id="layout" class="ends"><b class="read">Desk</b><b class="read">Profile</b></div></div>`,
  'panes as wide as the window': `<style>#pane { width: 100vw; padding: 8px; background: #eee } #column { max-width: 600px; margin: 0 auto }
    #bleed { width: 100vw; margin-left: calc(50% - 50vw) }</style>
    <div id="pane" class="ends" style="color:red; max-width:3000px"><b class="read">Ticket</b><b class="read">Send</b></div>
    <div id="column" class="still"><b class="read">Centred</b><div id="bleed" class="ends"><b class="read">From here</b><b class="read">to there</b></div></div>`,
  'a table that is as wide as what stands in it': `<style>#layout { width: 100vw }</style>
    <table style="border-spacing:0"><tr><td><div id="layout" class="ends"><b class="read">Desk</b><b class="read">Profile</b></div></table>`,
  'fixed bars': `<style>.bar { position: fixed; background: #ccc } #full { top: 0; left: 0; width: 100% } #ends { inset: 40px 0 auto }
    #turned { top: 80px; right: 0; width: 100% } #beside { top: 120px; left: 240px; width: calc(100% - 240px) }
    #padded { top: 160px; left: 0; width: calc(100% - 40px); padding: 0 20px; box-sizing: content-box }</style>
    ${['full', 'ends', 'turned', 'beside', 'padded']
      .map(
        (id) => `<div id="${id}" class="bar ends"><b class="read">${id}</b><b class="read">Profile</b></div>`,
      )
      .join('')}`,
  'a form that hangs on the window': `<form class="ends" style="position:fixed;inset:auto 0 0">
    <b class="read">Reply</b><b class="read">Send</b></form>`,
  'buttons and boxes that float': `<style>body > * { position: fixed } #chat { right: 12px; bottom: 12px } #back { left: 12px; bottom: 12px }
    #measured { left: calc(100% - 60px); bottom: 60px; width: 50px } #dialog { inset: 0; margin: auto; width: 700px; height: 90px }
    #modal { left: 50%; top: 200px; width: 800px; transform: translateX(-50%) }</style>
    <button id="chat" class="read">Chat</button><button id="back" class="read">Back</button><b id="measured" class="read">Up</b>
    <div id="dialog" class="ends"><b class="read">Yes</b><b class="read">No</b></div><div id="modal" class="ends"><b class="read">Save</b><b class="read">Close</b></div>`,
  'a page in the middle': `<style>body { max-width: 900px; margin: 0 auto }</style><div class="ends still"><b class="read">From here</b><b class="read">to there</b></div>`,
  'a page that is never narrow': `<style>html { width: 100% } body { min-width: 1200px }</style><div class="ends"><b class="read">From here</b><b class="read">to there</b></div>`,
  'a page that reads from the right': `<style>html { direction: rtl } #pane { width: 100vw } #bar { position: fixed; bottom: 0; right: 0; width: 100% }</style>
    <div id="pane" class="ends"><b class="read">From here</b><b class="read">to there</b></div><div id="bar" class="ends"><b class="read">From here</b><b class="read">to there</b></div>`,
};

/** Mails bring names that hide what a document and a form can do. */
export const namesThatHide = `<img name="scrollingElement" alt=""><form style="position:fixed;inset:auto 0 0">
  ${['style', 'parentElement', 'getAttribute', 'getBoundingClientRect'].map((name) => `<input name="${name}">`).join('')}</form>`;

export const furnished = (extra: string): string =>
  `<style>* { box-sizing: border-box } html, body { margin: 0 } .ends { display: flex; justify-content: space-between }</style>${extra}`;
