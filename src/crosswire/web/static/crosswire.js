// All pages work without this file. It lights up the whole of a claim under the pointer or the keyboard's focus, and
// hands a decision's outcome to people who listen to the page instead of seeing it.
"use strict";

function together(mark, on) {
  const claim = (mark.dataset.claims || "").split(" ")[0];
  if (!claim) return;
  for (const other of document.querySelectorAll('[data-claims~="' + CSS.escape(claim) + '"]')) {
    other.classList.toggle("together", on);
  }
}

for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(event, (happened) => {
    const mark = happened.target.closest ? happened.target.closest("[data-claims]") : null;
    if (mark) together(mark, on);
  });
}

// After a decision the page is replaced in place: say what was recorded, or what was wrong, and keep the keyboard there.
document.addEventListener("htmx:afterSettle", (happened) => {
  const said = document.querySelector("#wrong, .said-so");
  if (said && happened.target.id === "main") said.focus();
});
