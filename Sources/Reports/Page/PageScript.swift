/// Sorts tables by the column whose heading is clicked. The page says everything without it.
///
/// Without `<` and `&`, so that the page is XML, too.
let pageScript: StaticString = """

  (function () {
    "use strict";
    document.documentElement.classList.add("js");
    function value(row, column) {
      // A row without numbers has one wide cell.
      return row.cells[column] ? row.cells[column].getAttribute("data-v") : null;
    }
    function sort(table, head, column, ascending) {
      var body = table.tBodies[0], isText = head.hasAttribute("data-text");
      var rows = Array.from(body.rows).map(function (row, place) { return { row: row, place: place, value: value(row, column) }; });
      rows.sort(function (a, b) {
        // What has no number comes last, whichever way.
        if (a.value === null || b.value === null) {
          if (a.value !== null) return -1;
          return b.value !== null ? 1 : a.place - b.place;
        }
        var order = isText ? a.value.localeCompare(b.value) : Number(a.value) - Number(b.value);
        return (ascending ? order : -order) || a.place - b.place;
      });
      rows.forEach(function (entry) { body.appendChild(entry.row); });
      Array.from(table.tHead.rows[0].cells).forEach(function (other) {
        if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
      });
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    }
    document.querySelectorAll("table.sortable").forEach(function (table) {
      Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
        var button = head.querySelector("button");
        if (button) button.addEventListener("click", function () {
          sort(table, head, column, head.getAttribute("aria-sort") !== "ascending");
        });
      });
    });
  })();

  """
