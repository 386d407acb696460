import FileFormats
import Planning
import Tensors
import TestSupport
import Testing
import Transformers

@Suite("Catalogue") struct CatalogueTests {
  @Test("every model has the parameters that transformers counts (Fixtures/catalogue_counts.py)", arguments: ModelCatalogue.names)
  func counts(_ name: String) throws {
    let counts = try StrictJSON.parse(contentsOf: repositoryPath("Tests/PlanningTests/Fixtures/catalogue-counts.json"))
    let blueprint = try #require(try ModelCatalogue.blueprint(name))
    let model = try Backend.shapes().use { try blueprint.model(storage: .float32) }
    let count = model.namedParameters().reduce(0) { $0 + $1.parameter.tensor.count }
    #expect(counts[name]?.integer == Int64(count))
  }

  @Test("names are found in any case, others are not")
  func lookup() throws {
    #expect(try ModelCatalogue.blueprint("Llama-3-8B")?.layers == 32)
    #expect(try ModelCatalogue.blueprint("llama-9") == nil)
    #expect(Hardware.named("h100")?.name == "H100" && Hardware.named("h1000") == nil)
  }

  @Test(
    "a price has a unit",
    arguments: [
      ("2.49 USD/h", 2.49, "USD"), ("2.49 USD", 2.49, "USD"), ("0 EUR / h", 0, "EUR"), ("2.49", nil, nil), ("USD", nil, nil),
      ("2.49 usd", nil, nil), ("-1 USD", nil, nil), ("inf USD", nil, nil), ("2 USD/day", nil, nil),
    ] as [(String, Double?, String?)])
  func price(_ text: String, _ amount: Double?, _ currency: String?) {
    let price = Hardware.Price(parsing: text)
    #expect(price?.perHour == amount && price?.currency == currency)
  }
}
