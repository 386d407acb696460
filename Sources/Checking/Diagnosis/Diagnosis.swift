import FileFormats
import Training

/// What this program finds on a machine, and what of it would break a training.
package struct Diagnosis: Sendable {
  /// One fact.
  package struct Fact: Sendable {
    package let name: String
    package let value: JSONValue
    /// What it looks like to people, where that is not the value itself.
    package let text: String
    package var problem: Problem?
  }

  /// Something to act on.
  package struct Problem: Sendable {
    /// What is wrong and what to do.
    package let advice: String
    /// A training would not run, or would lose its work.
    package let isSerious: Bool
  }

  /// Facts about one thing.
  package struct Section: Sendable {
    package let name: String
    package var facts: [Fact] = []

    init(_ name: String) { self.name = name }

    mutating func add(_ name: String, _ value: JSONValue, _ text: String? = nil) {
      facts.append(Fact(name: name, value: value, text: text ?? value.string ?? value.serialized()))
    }

    /// Marks the last fact.
    mutating func warn(_ advice: String, isSerious: Bool = false) {
      facts[facts.count - 1].problem = Problem(advice: advice, isSerious: isSerious)
    }
  }

  package private(set) var sections: [Section] = []

  /// Looks around; takes about a second, most of it measuring products.
  ///
  /// - Parameter directory: where a run would be saved.
  package init(savingIn directory: String) {
    sections = [
      Self.software(), Self.processor(), Self.products(), Self.gpu(), Self.memory(), Self.storage(directory), Self.limits(),
    ]
  }

  /// Everything to act on, in the order of the sections.
  package var problems: [Problem] { sections.flatMap { $0.facts.compactMap(\.problem) } }

  /// Whether a training would break here.
  package var isSerious: Bool { problems.contains(where: \.isSerious) }

  /// The report for programs.
  package var json: JSONObject {
    var object = JSONObject()
    for section in sections {
      var facts = JSONObject()
      for fact in section.facts { facts[fact.name.replacing(" ", with: "_")] = fact.value }
      object[section.name] = JSONValue(facts)
    }
    object["problems"] = JSONValue(
      problems.map { ["advice": JSONValue($0.advice), "serious": JSONValue($0.isSerious)] as JSONValue })
    return object
  }
}
