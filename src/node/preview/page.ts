/** The page of the preview: fixed markup without a value in it; `client.ts` fills it with text nodes. */
export const PAGE = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Xem trước quy chế</title>
<link rel="stylesheet" href="/style.css">
<script src="/client.js" defer></script>
</head>
<body>
<header>
<h1 id="title">Xem trước quy chế</h1>
<p id="about"></p>
<form id="choice">
<label>Xem <select id="show"></select></label>
<label>theo ngày <input id="on" type="date"></label>
<button id="own-day" type="button" hidden>theo ngày của tệp</button>
<label class="tick"><input id="marks" type="checkbox" checked> chỗ vừa đổi</label>
</form>
</header>
<main>
<section id="paper" aria-label="Quy chế">
<p id="stale" role="status" hidden>Tệp đang có lỗi: dưới đây là bản đọc được gần nhất, chưa có những sửa đổi mới.</p>
<p id="nothing" hidden>Chưa soạn được quy chế: xem các lỗi bên cạnh, sửa rồi lưu lại.</p>
<iframe id="frame" src="/frame" title="Quy chế" sandbox="allow-same-origin"></iframe>
</section>
<aside aria-label="Vấn đề và chỗ vừa đổi">
<p id="status" role="status" aria-live="polite">Đang đọc tệp …</p>
<section><h2>Vấn đề</h2><ul id="problems"></ul></section>
<section><h2>Vừa đổi</h2><ul id="changes"></ul></section>
<section><h2>Nguồn của đoạn đang chọn</h2><p id="source">Bấm vào một đoạn trong quy chế để biết đoạn ấy viết ở tệp nào.</p></section>
</aside>
</main>
<noscript><p>Trang xem trước cần JavaScript của trình duyệt.</p></noscript>
</body>
</html>
`;

/** What the frame holds before the first regulation comes. */
export const FRAME = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Quy chế</title></head><body></body></html>
`;
