// Looks for words in the page itself; nothing is fetched.
(function () {
  "use strict";
  var box = document.getElementById("search");
  var input = document.getElementById("words");
  var found = document.getElementById("found");
  var hits = document.getElementById("hits");
  box.hidden = false;
  var fold = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  };
  var places = Array.prototype.map.call(
    document.querySelectorAll("main h3[id], .entry[id], .register > div[id]"),
    function (place) {
      var text = place.textContent;
      if (place.tagName === "H3") {
        for (var next = place.nextElementSibling; next && !/^(H[23]|ARTICLE)$/.test(next.tagName); next = next.nextElementSibling) {
          text += " " + next.textContent;
        }
      }
      var head = place.querySelector(".name, dt");
      return { id: place.id, title: (head || place).textContent.trim(), text: fold(text) };
    }
  );
  input.addEventListener("input", function () {
    var words = fold(input.value).split(/\s+/).filter(Boolean);
    hits.textContent = "";
    if (!words.length) { found.textContent = ""; return; }
    var matching = places.filter(function (place) {
      return words.every(function (word) { return place.text.indexOf(word) >= 0; });
    });
    found.textContent = matching.length ? String(matching.length) : found.dataset.none;
    matching.slice(0, 40).forEach(function (place) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = "#" + place.id;
      link.textContent = place.title;
      item.appendChild(link);
      hits.appendChild(item);
    });
  });
})();
