// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../../components/cards/html/clean';
it('works', () => {
  console.log(
    JSON.stringify(
      clean(
        '<title>T &amp; x</title><p onclick=1 style="a:b">x <b>y</b> <a href="https://a.example/x">l</a><a href=javascript:1>k</a><img src=https://a.example/p alt=q></p><ul class=c-sb-list><li>1</ul><script>1</script>',
        [],
      ),
    ),
  );
});
