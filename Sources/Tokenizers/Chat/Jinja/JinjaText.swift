/// What Python's methods make of texts.
extension String {
  /// The text without some characters at its ends, those of `characters` or else white space, as `str.strip` has it.
  func trimmedLikePython(atStart: Bool = true, atEnd: Bool = true, of characters: String? = nil) -> String {
    let unwanted = characters.map { Set($0.unicodeScalars) }
    func isUnwanted(_ scalar: Unicode.Scalar) -> Bool { unwanted?.contains(scalar) ?? scalar.isSpaceInPython }
    var rest = unicodeScalars[...]
    if atStart { rest = rest.drop(while: isUnwanted) }
    while atEnd, let last = rest.last, isUnwanted(last) { rest.removeLast() }
    return String(rest)
  }

  /// The words between white space, as `str.split` without a separator has them.
  ///
  /// - Parameter most: how many times it is split at most; below 0 always.
  func wordsLikePython(most: Int, isFromEnd: Bool) -> [String] {
    var words: [String] = []
    var rest = unicodeScalars[...]
    while true {
      if isFromEnd {
        while let last = rest.last, last.isSpaceInPython { rest.removeLast() }
      } else {
        rest = rest.drop(while: \.isSpaceInPython)
      }
      if rest.isEmpty { break }
      if most >= 0, words.count == most {
        words.append(isFromEnd ? String(rest).trimmedLikePython(atEnd: false) : String(rest))
        break
      }
      if isFromEnd {
        let start = rest.lastIndex(where: \.isSpaceInPython).map { rest.index(after: $0) } ?? rest.startIndex
        words.append(String(rest[start...]))
        rest = rest[..<start]
      } else {
        let end = rest.firstIndex(where: \.isSpaceInPython) ?? rest.endIndex
        words.append(String(rest[..<end]))
        rest = rest[end...]
      }
    }
    return isFromEnd ? words.reversed() : words
  }

  func linesLikePython(keepsEnds: Bool) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    var index = 0
    while index < scalars.count {
      var end = String.UnicodeScalarView()
      switch scalars[index].value {
      case 0x0D where index + 1 < scalars.count && scalars[index + 1] == "\n": end.append(contentsOf: scalars[index...index + 1])
      case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: end.append(scalars[index])
      default: line.append(scalars[index])
      }
      index += max(1, end.count)
      if !end.isEmpty {
        lines.append(String(line) + (keepsEnds ? String(end) : ""))
        line = String.UnicodeScalarView()
      }
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  func capitalizedLikePython() -> String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst()).lowercased()
  }

  func titledLikePython() -> String {
    var result = ""
    var isInside = false
    for scalar in unicodeScalars {
      result += isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
      isInside = scalar.properties.isCased
    }
    return result
  }

  /// Each word with a large letter at its start, as the filter `title` has it: words begin after white space, hyphens and opening brackets.
  func titledLikeJinja() -> String {
    var result = ""
    var isInside = false
    for scalar in unicodeScalars {
      result += isInside ? scalar.properties.lowercaseMapping : scalar.properties.uppercaseMapping
      isInside = !scalar.isSpaceInPython && !["-", "(", "{", "[", "<"].contains(scalar)
    }
    return result
  }

  /// `isdigit`, `isalpha` and so on.
  func isAll(_ method: String) -> Bool {
    let scalars = unicodeScalars
    switch method {
    case "isupper":
      return scalars.contains { $0.properties.isCased }
        && scalars.allSatisfy { !$0.properties.isLowercase && $0.properties.generalCategory != .titlecaseLetter }
    case "islower":
      return scalars.contains { $0.properties.isCased }
        && scalars.allSatisfy { !$0.properties.isUppercase && $0.properties.generalCategory != .titlecaseLetter }
    default: return !scalars.isEmpty && scalars.allSatisfy { $0.isInPython(method) }
    }
  }
}

extension Unicode.Scalar {
  var isSpaceInPython: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }

  func isInPython(_ method: String) -> Bool {
    let category = properties.generalCategory
    let isLetter = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter].contains(category)
    switch method {
    case "isspace": return isSpaceInPython
    case "isalpha": return isLetter
    case "isdecimal": return category == .decimalNumber
    case "isdigit": return properties.numericType == .decimal || properties.numericType == .digit
    case "isnumeric": return properties.numericType != nil
    default: return isLetter || properties.numericType != nil
    }
  }
}
