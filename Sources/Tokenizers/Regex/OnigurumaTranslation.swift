/// Rewrites an expression of tokenizer.json (Oniguruma, Ruby syntax, as Hugging Face `tokenizers` runs it) for PCRE2.
///
/// The two agree on nearly everything these files use. Where they differ, the classes are spelled out (`\s`, `\w` and their negations
/// cover other characters in PCRE2), Ruby's `(?m)` becomes `(?s)`, and what has no equivalent is refused.
func translateOniguruma(_ source: String) throws(TokenizerError) -> String {
  let scalars = Array(source.unicodeScalars)
  var output = String.UnicodeScalarView()
  var classDepth = 0
  var index = 0

  func refuse(_ construct: String) -> TokenizerError {
    .pattern(pattern: source, reason: "\(construct) has no equivalent in PCRE2")
  }

  while index < scalars.count {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "\\":
      guard index < scalars.count else { throw .pattern(pattern: source, reason: "it ends with a backslash") }
      let escaped = scalars[index]
      index += 1
      switch escaped {
      case "s", "w":
        let members = escaped == "s" ? whiteSpace : wordCharacters
        output.append(contentsOf: (classDepth > 0 ? members : "[\(members)]").unicodeScalars)
      case "S", "W":
        guard classDepth == 0 else { throw refuse("\\\(escaped) inside a character class") }
        output.append(contentsOf: "[^\(escaped == "S" ? whiteSpace : wordCharacters)]".unicodeScalars)
      case "h", "H", "O", "y", "Y", "b", "B", "X", "R", "K", "G", "C", "Q", "E", "N": throw refuse("\\\(escaped)")
      default: output.append(contentsOf: [scalar, escaped])
      }
    case "[":
      guard classDepth == 0 || (index < scalars.count && scalars[index] == ":") else { throw refuse("a nested character class") }
      guard classDepth == 0 else { throw refuse("a POSIX class") }
      classDepth = 1
      output.append(scalar)
      // A closing bracket right after the opening is a member.
      if index < scalars.count, scalars[index] == "^" {
        output.append("^")
        index += 1
      }
      if index < scalars.count, scalars[index] == "]" {
        output.append(contentsOf: "\\]".unicodeScalars)
        index += 1
      }
    case "]":
      classDepth = 0
      output.append(scalar)
    case "&" where classDepth > 0 && index < scalars.count && scalars[index] == "&": throw refuse("&& inside a character class")
    case "}" where classDepth == 0 && index < scalars.count && scalars[index] == "+" && closesInterval(scalars, index - 1):
      throw refuse("'+' after an interval (greedy in Ruby, possessive in PCRE2)")
    case "(" where classDepth == 0 && index < scalars.count && scalars[index] == "*": throw refuse("a group that begins with '*'")
    case "(" where classDepth == 0 && index < scalars.count && scalars[index] == "?":
      output.append(scalar)
      output.append("?")
      index += 1
      // Option letters up to ':' or ')'. In Ruby 'm' lets the dot match newlines, which PCRE2 calls 's'.
      var letters = index
      while letters < scalars.count, "imx-".unicodeScalars.contains(scalars[letters]) { letters += 1 }
      if letters > index, letters < scalars.count, scalars[letters] == ":" || scalars[letters] == ")" {
        output.append(contentsOf: scalars[index..<letters].map { $0 == "m" ? "s" : $0 })
        index = letters
      }
    default: output.append(scalar)
    }
  }
  // Ruby's '^' and '$' match at every line.
  return (source.unicodeScalars.contains { $0 == "^" || $0 == "$" } ? "(?m)" : "") + String(output)
}

/// The white space of Unicode, the members of a character class.
private let whiteSpace =
  #"\x{9}-\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}"#
private let wordCharacters = #"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}"#

/// Whether the brace at `index` closes a repetition `{n}`, `{n,}` or `{n,m}`.
private func closesInterval(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  var start = index - 1
  while start >= 0, scalars[start] == "," || ("0"..."9").contains(scalars[start]) { start -= 1 }
  return start >= 0 && start < index - 1 && scalars[start] == "{"
}
