CREATE TABLE adjusters (
  nr INTEGER PRIMARY KEY,
  adjs_nm TEXT NOT NULL,
  team TEXT NOT NULL,
  turn TEXT NOT NULL,
  salary INTEGER NOT NULL,
  hgt_cm INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO adjusters VALUES (1, 'Ben Irwin', 'skeskut', 'keate', 7480, 166, '2001-08-05');
INSERT INTO adjusters VALUES (2, 'Fiona Kaya', 'skeskut', 'keate', 5924, 184, '1996-10-20');
INSERT INTO adjusters VALUES (3, 'David Kaya', 'support', 'keate', 6557, 169, '1966-02-20');
INSERT INTO adjusters VALUES (4, 'Kate Nash', 'skeskut', 'keate', 3766, 197, '1945-06-08');
INSERT INTO adjusters VALUES (5, 'Noah Park', 'skeskut', 'night', 7169, 157, '1985-01-17');
INSERT INTO adjusters VALUES (6, 'Xavier Young', 'skeskut', 'night', 2526, 185, '1955-06-01');
INSERT INTO adjusters VALUES (7, 'Tara Larsen', 'skeskut', 'early', 5255, 182, '1988-12-04');
INSERT INTO adjusters VALUES (8, 'Noucklaimwick Vethan', 'training', 'early', 7947, 201, '1950-09-15');
INSERT INTO adjusters VALUES (9, 'Susrobren Claimheackpous', 'support', 'keate', 8559, 165, '1965-06-08');
INSERT INTO adjusters VALUES (10, 'Stoumclelchond Hulkrol', 'skeskut', 'split', 9167, 183, '1979-12-13');
INSERT INTO adjusters VALUES (11, 'Xavier Meyer', 'skeskut', 'paitskoche', 9487, 192, '1951-05-24');
INSERT INTO adjusters VALUES (12, 'Ivan Lopez', 'training', 'night', 3933, 198, '1965-09-17');
INSERT INTO adjusters VALUES (13, 'Shugream Chicksha', 'skeskut', 'night', 9713, 180, '1946-06-21');
INSERT INTO adjusters VALUES (14, 'Stonddun Baibair', 'planning', 'split', 3898, 193, '1987-12-14');
INSERT INTO adjusters VALUES (15, 'Skeatrockhun Kiflezend', 'support', 'early', 6166, 181, '1999-01-01');
INSERT INTO adjusters VALUES (16, 'Bouplesban Fouflorchear', 'planning', 'keate', 2376, 198, '1978-06-21');
INSERT INTO adjusters VALUES (17, 'Wearskair Kutsam', 'support', 'night', 1509, 168, '1954-02-15');
INSERT INTO adjusters VALUES (18, 'Marco Fischer', 'skeskut', 'paitskoche', 9065, 165, '1991-08-11');
INSERT INTO adjusters VALUES (19, 'Tara Sato', 'training', 'paitskoche', 4131, 191, '1955-09-03');
INSERT INTO adjusters VALUES (20, 'Mousstaitlean Stonnair', 'planning', 'keate', 7966, 201, '1974-09-23');
INSERT INTO adjusters VALUES (21, 'Cloutbro Clealjur', 'training', 'night', 1453, 164, '1997-02-25');
INSERT INTO adjusters VALUES (22, 'Konoun Weckstulmot', 'clirque', 'early', 5684, 150, '1979-09-14');
INSERT INTO adjusters VALUES (23, 'Xavier Jones', 'training', 'early', 7300, 187, '1999-04-21');
INSERT INTO adjusters VALUES (24, 'Rosa Ford', 'skeskut', 'night', 3234, 151, '1947-03-08');
INSERT INTO adjusters VALUES (25, 'Vanflait Meatkai', 'support', 'keate', 5234, 153, '2003-09-13');
INSERT INTO adjusters VALUES (26, 'Jitflolskum Quanjun', 'support', 'split', 6138, 159, '1988-10-25');
INSERT INTO adjusters VALUES (27, 'Kevin Park', 'skeskut', 'paitskoche', 2297, 195, '1961-03-16');
INSERT INTO adjusters VALUES (28, 'Dreazea Feanlem', 'training', 'night', 6563, 157, '1987-08-12');
INSERT INTO adjusters VALUES (29, 'Fiona Weber', 'skeskut', 'split', 1489, 154, '1957-05-21');
INSERT INTO adjusters VALUES (30, 'Kazundtu Hackhougros', 'clirque', 'night', 1537, 178, '1999-06-13');
INSERT INTO adjusters VALUES (31, 'Flismuquour Dridroum', 'clirque', 'night', 2990, 163, '1995-03-14');
INSERT INTO adjusters VALUES (32, 'Skeshetkrur Salfugrout', 'skeskut', 'split', 9727, 174, '1951-03-25');
INSERT INTO adjusters VALUES (33, 'Steataitskut Shouza', 'planning', 'paitskoche', 3712, 177, '1945-03-09');
INSERT INTO adjusters VALUES (34, 'Eric Hughes', 'skeskut', 'keate', 5929, 179, '1995-10-21');
INSERT INTO adjusters VALUES (35, 'Kackcleabe Leatves', 'support', 'night', 4366, 185, '1977-08-28');
CREATE TABLE plcy (
  plcy_id INTEGER PRIMARY KEY,
  policy_name TEXT NOT NULL,
  maker TEXT NOT NULL,
  cond TEXT NOT NULL,
  length INTEGER NOT NULL,
  wgt INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO plcy VALUES (1, 'Reasflotthu Claistim', 'Corvo', 'damaged', 666, 36, '2022-08-12');
INSERT INTO plcy VALUES (2, 'Tandstick Taickpuckflind', 'Arden', 'perfect', 205, 292, '1981-09-01');
INSERT INTO plcy VALUES (3, 'Goumplathim Pleatplait', 'pourstoul', 'perfect', 65, 86, '1976-07-07');
INSERT INTO plcy VALUES (4, 'Nutkrun Heacktroutro', 'Arden', 'worn', 488, 466, '2015-01-21');
INSERT INTO plcy VALUES (5, 'Lucky Pebble', 'pourstoul', 'new', 174, 288, '1993-07-02');
INSERT INTO plcy VALUES (6, 'Sunny Meadow', 'pourstoul', 'perfect', 196, 576, '1982-06-27');
INSERT INTO plcy VALUES (7, 'Droulskinis Ronwol', 'Corvo', 'new', 445, 512, '2018-03-18');
INSERT INTO plcy VALUES (8, 'Breatrul Lainequel', 'pourstoul', 'dosoun', 446, 868, '2011-01-18');
INSERT INTO plcy VALUES (9, 'Misty Cedar', 'pourstoul', 'dosoun', 104, 707, '1972-01-13');
INSERT INTO plcy VALUES (10, 'Zelsur Punstot', 'Corvo', 'dreamnel', 270, 238, '2006-09-03');
INSERT INTO plcy VALUES (11, 'Iron Rose', 'pourstoul', 'new', 256, 871, '2002-04-24');
INSERT INTO plcy VALUES (12, 'Skaicktaim Brentom', 'pourstoul', 'worn', 109, 623, '2015-10-11');
INSERT INTO plcy VALUES (13, 'Secret Cedar', 'pourstoul', 'worn', 386, 413, '1990-11-26');
INSERT INTO plcy VALUES (14, 'Chokel Clackgehit', 'Corvo', 'dosoun', 514, 284, '1962-09-15');
INSERT INTO plcy VALUES (15, 'Tretthaigraim Panbron', 'Corvo', 'dosoun', 620, 366, '1975-09-19');
INSERT INTO plcy VALUES (16, 'Skendskindchor Quaickplou', 'pourstoul', 'perfect', 585, 118, '1973-11-24');
INSERT INTO plcy VALUES (17, 'Stindjounmur Visveackclal', 'pourstoul', 'new', 184, 103, '1987-03-27');
INSERT INTO plcy VALUES (18, 'Sostotgo Greanvackvund', 'pourstoul', 'damaged', 321, 256, '2023-01-22');
INSERT INTO plcy VALUES (19, 'Taindquun Plunclosjock', 'Tarsus', 'perfect', 305, 163, '1978-12-01');
INSERT INTO plcy VALUES (20, 'Joulloundhum Voultondnond', 'Corvo', 'dosoun', 607, 580, '1997-10-04');
INSERT INTO plcy VALUES (21, 'Boutdrortrain Vourshear', 'Arden', 'new', 205, 631, '1974-02-09');
INSERT INTO plcy VALUES (22, 'Ancient Anchor', 'Pinto', 'worn', 265, 495, '1970-09-23');
INSERT INTO plcy VALUES (23, 'Sunny Falcon', 'Arden', 'new', 58, 353, '1999-05-12');
INSERT INTO plcy VALUES (24, 'Secret Tiger', 'Arden', 'damaged', 698, 516, '2007-11-18');
INSERT INTO plcy VALUES (25, 'Grulmuntot Venddrean', 'pourstoul', 'dreamnel', 368, 304, '2016-01-03');
INSERT INTO plcy VALUES (26, 'Sunny Lotus', 'Arden', 'worn', 205, 852, '2018-05-27');
INSERT INTO plcy VALUES (27, 'Trofock Naickdraick', 'Pinto', 'worn', 212, 341, '1981-05-21');
INSERT INTO plcy VALUES (28, 'Frozen Summit', 'Arden', 'perfect', 20, 529, '2018-02-12');
INSERT INTO plcy VALUES (29, 'Velvet Raven', 'Corvo', 'damaged', 395, 812, '2014-04-06');
INSERT INTO plcy VALUES (30, 'Mighty Willow', 'Pinto', 'damaged', 314, 869, '1989-08-26');
INSERT INTO plcy VALUES (31, 'Zuntraind Nijomfou', 'pourstoul', 'dreamnel', 699, 594, '1987-11-03');
INSERT INTO plcy VALUES (32, 'Chaildrosshel Stotham', 'Pinto', 'perfect', 342, 458, '2000-08-21');
INSERT INTO plcy VALUES (33, 'Noble Harvest', 'pourstoul', 'new', 225, 319, '1973-10-11');
INSERT INTO plcy VALUES (34, 'Wild Anchor', 'Corvo', 'worn', 192, 39, '2020-11-09');
CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  state TEXT NOT NULL,
  reduction INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  adju_ref INTEGER NOT NULL,
  by_policy INTEGER NOT NULL,
  FOREIGN KEY (adju_ref) REFERENCES adjusters(nr),
  FOREIGN KEY (by_policy) REFERENCES plcy(plcy_id)
);
INSERT INTO claims VALUES (1, 'H827', 'voucher', 'clomsaick', 12, 1878, '2022-05-11', 24, 11);
INSERT INTO claims VALUES (2, 'H275', 'pendbrutquar', 'approved', 15, 1693, '2017-02-17', 15, 28);
INSERT INTO claims VALUES (3, 'H743', 'voucher', 'steamclerkrais', 24, 2363, '2017-11-23', 13, 14);
INSERT INTO claims VALUES (4, 'H110', 'voucher', 'approved', 19, 1703, '2016-12-12', 3, 29);
INSERT INTO claims VALUES (5, 'H957', 'warzundsa', 'steamclerkrais', 0, 3639, '2014-09-22', 4, 28);
INSERT INTO claims VALUES (6, 'H598', 'voucher', 'approved', 9, 4866, '2022-08-06', 7, 10);
INSERT INTO claims VALUES (7, 'H481', 'pendbrutquar', 'approved', 7, 3697, '2013-09-02', 25, 10);
INSERT INTO claims VALUES (8, 'H756', 'voucher', 'pending', 38, 1415, '2020-06-16', 8, 23);
INSERT INTO claims VALUES (9, 'H624', 'invoice', 'clomsaick', 35, 850, '2015-05-15', 32, 34);
INSERT INTO claims VALUES (10, 'H376', 'invoice', 'approved', 54, 389, '2014-07-15', 24, 5);
INSERT INTO claims VALUES (11, 'H542', 'invoice', 'steamclerkrais', 37, 407, '2024-06-15', 32, 30);
INSERT INTO claims VALUES (12, 'H917', 'voucher', 'approved', 24, 2595, '2017-10-12', 1, 34);
INSERT INTO claims VALUES (13, 'H559', 'invoice', 'approved', 22, 1678, '2015-07-27', 24, 22);
INSERT INTO claims VALUES (14, 'H133', 'voucher', 'approved', 30, 4659, '2017-08-26', 4, 15);
INSERT INTO claims VALUES (15, 'H668', 'voucher', 'approved', 3, 3746, '2012-11-23', 4, 3);
INSERT INTO claims VALUES (16, 'H856', 'invoice', 'approved', 12, 1387, '2021-02-18', 18, 33);
INSERT INTO claims VALUES (17, 'H874', 'invoice', 'approved', 16, 300, '2022-02-13', 2, 33);
INSERT INTO claims VALUES (18, 'H240', 'invoice', 'pending', 36, 3551, '2019-11-03', 7, 10);
INSERT INTO claims VALUES (19, 'H492', 'invoice', 'clomsaick', 11, 3875, '2024-01-16', 2, 28);
INSERT INTO claims VALUES (20, 'H880', 'warzundsa', 'steamclerkrais', 30, 4889, '2021-07-01', 30, 24);
INSERT INTO claims VALUES (21, 'H967', 'voucher', 'clomsaick', 39, 1126, '2013-12-09', 11, 13);
INSERT INTO claims VALUES (22, 'H352', 'voucher', 'steamclerkrais', 43, 4494, '2018-09-04', 23, 34);
INSERT INTO claims VALUES (23, 'H775', 'invoice', 'approved', 58, 853, '2011-02-28', 34, 4);
INSERT INTO claims VALUES (24, 'H904', 'pendbrutquar', 'steamclerkrais', 0, 2457, '2021-06-28', 32, 5);
INSERT INTO claims VALUES (25, 'H184', 'invoice', 'approved', 7, 1694, '2023-12-13', 1, 29);
INSERT INTO claims VALUES (26, 'H670', 'invoice', 'approved', 1, 2521, '2024-04-03', 24, 3);
INSERT INTO claims VALUES (27, 'H818', 'invoice', 'pending', 60, 3612, '2019-05-25', 2, 11);
INSERT INTO claims VALUES (28, 'H178', 'invoice', 'steamclerkrais', 6, 2269, '2022-09-07', 2, 15);
INSERT INTO claims VALUES (29, 'H864', 'warzundsa', 'approved', 2, 178, '2021-03-18', 31, 27);
INSERT INTO claims VALUES (30, 'H715', 'voucher', 'steamclerkrais', 26, 1817, '2019-09-18', 26, 10);
INSERT INTO claims VALUES (31, 'H578', 'voucher', 'approved', 59, 1096, '2022-12-28', 26, 13);
INSERT INTO claims VALUES (32, 'H912', 'voucher', 'pending', 54, 4548, '2020-07-25', 24, 3);
INSERT INTO claims VALUES (33, 'H629', 'warzundsa', 'steamclerkrais', 55, 4538, '2011-11-09', 12, 21);
INSERT INTO claims VALUES (34, 'H980', 'voucher', 'approved', 31, 4915, '2012-08-19', 1, 27);
INSERT INTO claims VALUES (35, 'H423', 'invoice', 'pending', 56, 1940, '2023-06-25', 24, 18);
INSERT INTO claims VALUES (36, 'H372', 'voucher', 'approved', 15, 1317, '2012-10-14', 15, 10);
INSERT INTO claims VALUES (37, 'H849', 'voucher', 'pending', 33, 1871, '2019-11-16', 3, 24);
INSERT INTO claims VALUES (38, 'H988', 'voucher', 'pending', 4, 3910, '2016-07-22', 12, 15);
INSERT INTO claims VALUES (39, 'H612', 'voucher', 'steamclerkrais', 41, 3637, '2017-03-02', 34, 21);
INSERT INTO claims VALUES (40, 'H625', 'warzundsa', 'steamclerkrais', 58, 4759, '2018-02-14', 1, 24);
INSERT INTO claims VALUES (41, 'H174', 'pendbrutquar', 'pending', 26, 1136, '2010-10-18', 33, 1);
INSERT INTO claims VALUES (42, 'H608', 'invoice', 'approved', 39, 2329, '2013-03-10', 2, 13);
INSERT INTO claims VALUES (43, 'H284', 'invoice', 'steamclerkrais', 52, 4831, '2015-11-01', 23, 15);
INSERT INTO claims VALUES (44, 'H876', 'pendbrutquar', 'clomsaick', 52, 2168, '2014-01-23', 7, 16);
INSERT INTO claims VALUES (45, 'H328', 'voucher', 'approved', 25, 134, '2017-07-14', 13, 27);
INSERT INTO claims VALUES (46, 'H411', 'invoice', 'steamclerkrais', 20, 4302, '2022-09-24', 1, 6);
INSERT INTO claims VALUES (47, 'H887', 'voucher', 'approved', 40, 2932, '2024-06-02', 23, 3);
INSERT INTO claims VALUES (48, 'H602', 'voucher', 'approved', 21, 562, '2016-06-18', 12, 10);
INSERT INTO claims VALUES (49, 'H646', 'invoice', 'pending', 11, 2711, '2012-12-04', 2, 22);
INSERT INTO claims VALUES (50, 'H909', 'invoice', 'approved', 55, 1987, '2018-05-14', 16, 3);
INSERT INTO claims VALUES (51, 'H541', 'voucher', 'approved', 40, 1377, '2011-06-06', 2, 25);
INSERT INTO claims VALUES (52, 'H672', 'invoice', 'approved', 44, 2403, '2019-11-28', 25, 30);
INSERT INTO claims VALUES (53, 'H179', 'voucher', 'pending', 21, 2377, '2020-12-17', 2, 27);
INSERT INTO claims VALUES (54, 'H941', 'warzundsa', 'steamclerkrais', 42, 440, '2023-04-11', 8, 30);
INSERT INTO claims VALUES (55, 'H804', 'pendbrutquar', 'pending', 54, 2139, '2021-08-03', 26, 29);
INSERT INTO claims VALUES (56, 'H809', 'voucher', 'clomsaick', 37, 718, '2019-10-03', 26, 24);
INSERT INTO claims VALUES (57, 'H683', 'invoice', 'approved', 26, 215, '2011-08-22', 16, 10);
INSERT INTO claims VALUES (58, 'H297', 'voucher', 'steamclerkrais', 19, 1808, '2024-03-02', 13, 10);
INSERT INTO claims VALUES (59, 'H213', 'voucher', 'pending', 20, 1671, '2020-05-12', 1, 10);
INSERT INTO claims VALUES (60, 'H439', 'invoice', 'steamclerkrais', 32, 4581, '2016-02-14', 7, 8);
INSERT INTO claims VALUES (61, 'H393', 'voucher', 'steamclerkrais', 45, 1165, '2015-01-28', 4, 27);
INSERT INTO claims VALUES (62, 'H561', 'voucher', 'approved', 25, 3534, '2010-12-01', 34, 27);
INSERT INTO claims VALUES (63, 'H301', 'warzundsa', 'clomsaick', 3, 1221, '2010-01-22', 29, 4);
INSERT INTO claims VALUES (64, 'H310', 'invoice', 'approved', 28, 1944, '2014-04-16', 31, 30);
INSERT INTO claims VALUES (65, 'H473', 'warzundsa', 'approved', 17, 389, '2014-07-15', 2, 10);
INSERT INTO claims VALUES (66, 'H869', 'voucher', 'steamclerkrais', 13, 2278, '2019-06-25', 30, 15);
INSERT INTO claims VALUES (67, 'H709', 'voucher', 'approved', 8, 2441, '2023-07-26', 30, 25);
INSERT INTO claims VALUES (68, 'H121', 'invoice', 'steamclerkrais', 21, 3432, '2020-09-06', 1, 4);
INSERT INTO claims VALUES (69, 'H449', 'invoice', 'approved', 35, 3906, '2014-02-06', 7, 22);
INSERT INTO claims VALUES (70, 'H963', 'voucher', 'approved', 47, 3845, '2015-02-08', 15, 14);
INSERT INTO claims VALUES (71, 'H295', 'pendbrutquar', 'steamclerkrais', 50, 3128, '2010-12-21', 24, 27);
INSERT INTO claims VALUES (72, 'H203', 'warzundsa', 'steamclerkrais', 36, 713, '2022-08-12', 2, 16);
INSERT INTO claims VALUES (73, 'H873', 'invoice', 'pending', 60, 1505, '2012-06-24', 23, 14);
INSERT INTO claims VALUES (74, 'H101', 'invoice', 'approved', 49, 1123, '2015-06-08', 26, 6);
INSERT INTO claims VALUES (75, 'H954', 'pendbrutquar', 'approved', 33, 2839, '2020-11-04', 30, 6);
INSERT INTO claims VALUES (76, 'H330', 'warzundsa', 'approved', 0, 2676, '2013-11-01', 7, 33);
INSERT INTO claims VALUES (77, 'H460', 'voucher', 'approved', 14, 3717, '2023-04-28', 16, 30);
INSERT INTO claims VALUES (78, 'H113', 'pendbrutquar', 'approved', 12, 370, '2024-09-26', 26, 14);
INSERT INTO claims VALUES (79, 'H434', 'voucher', 'approved', 31, 324, '2024-11-02', 11, 25);
INSERT INTO claims VALUES (80, 'H948', 'invoice', 'clomsaick', 9, 1149, '2012-04-05', 25, 16);
INSERT INTO claims VALUES (81, 'H875', 'warzundsa', 'approved', 24, 1768, '2013-07-20', 8, 8);
INSERT INTO claims VALUES (82, 'H664', 'invoice', 'approved', 33, 1226, '2010-06-06', 29, 29);
INSERT INTO claims VALUES (83, 'H458', 'voucher', 'approved', 49, 735, '2024-10-09', 15, 3);
INSERT INTO claims VALUES (84, 'H718', 'pendbrutquar', 'pending', 1, 4270, '2021-11-08', 12, 13);
INSERT INTO claims VALUES (85, 'H704', 'pendbrutquar', 'approved', 51, 382, '2020-07-15', 25, 4);
INSERT INTO claims VALUES (86, 'H360', 'warzundsa', 'approved', 21, 4775, '2013-09-15', 12, 15);
INSERT INTO claims VALUES (87, 'H770', 'invoice', 'pending', 51, 4832, '2021-09-13', 2, 10);
INSERT INTO claims VALUES (88, 'H881', 'pendbrutquar', 'steamclerkrais', 22, 3856, '2020-04-22', 10, 34);
INSERT INTO claims VALUES (89, 'H973', 'invoice', 'pending', 1, 2086, '2022-05-25', 34, 2);
INSERT INTO claims VALUES (90, 'H745', 'invoice', 'pending', 10, 4813, '2016-06-28', 11, 25);
INSERT INTO claims VALUES (91, 'H595', 'invoice', 'clomsaick', 17, 1773, '2010-07-07', 18, 4);
INSERT INTO claims VALUES (92, 'H572', 'voucher', 'approved', 7, 1596, '2023-01-25', 4, 11);
INSERT INTO claims VALUES (93, 'H225', 'voucher', 'approved', 28, 4926, '2023-05-12', 12, 33);
INSERT INTO claims VALUES (94, 'H517', 'warzundsa', 'approved', 41, 3573, '2010-02-11', 10, 33);
INSERT INTO claims VALUES (95, 'H678', 'invoice', 'approved', 17, 2423, '2023-09-03', 4, 31);
INSERT INTO claims VALUES (96, 'H959', 'voucher', 'approved', 46, 1786, '2024-12-15', 33, 13);
INSERT INTO claims VALUES (97, 'H746', 'pendbrutquar', 'pending', 16, 1443, '2017-03-20', 10, 22);
INSERT INTO claims VALUES (98, 'H991', 'voucher', 'approved', 54, 2131, '2011-01-03', 18, 28);
INSERT INTO claims VALUES (99, 'H513', 'voucher', 'clomsaick', 20, 3542, '2010-03-23', 30, 3);
INSERT INTO claims VALUES (100, 'H249', 'pendbrutquar', 'pending', 54, 3245, '2014-11-01', 32, 25);
INSERT INTO claims VALUES (101, 'H998', 'voucher', 'clomsaick', 56, 3073, '2015-11-11', 2, 6);
INSERT INTO claims VALUES (102, 'H599', 'voucher', 'approved', 6, 3051, '2010-12-04', 1, 15);
INSERT INTO claims VALUES (103, 'H707', 'warzundsa', 'approved', 28, 4529, '2024-06-09', 30, 27);
INSERT INTO claims VALUES (104, 'H731', 'voucher', 'clomsaick', 32, 2432, '2018-07-23', 16, 24);
INSERT INTO claims VALUES (105, 'H914', 'voucher', 'approved', 45, 893, '2019-10-16', 15, 10);
INSERT INTO claims VALUES (106, 'H680', 'voucher', 'approved', 38, 2662, '2023-02-03', 29, 3);
INSERT INTO claims VALUES (107, 'H853', 'invoice', 'steamclerkrais', 6, 1224, '2024-10-04', 10, 8);
INSERT INTO claims VALUES (108, 'H930', 'invoice', 'approved', 58, 696, '2021-08-24', 11, 5);
INSERT INTO claims VALUES (109, 'H218', 'pendbrutquar', 'steamclerkrais', 47, 1050, '2010-02-17', 28, 14);
INSERT INTO claims VALUES (110, 'H837', 'voucher', 'pending', 28, 2535, '2015-12-13', 33, 23);
INSERT INTO claims VALUES (111, 'H834', 'warzundsa', 'steamclerkrais', 24, 440, '2016-11-09', 26, 20);
INSERT INTO claims VALUES (112, 'H661', 'invoice', 'approved', 21, 256, '2015-12-22', 29, 14);
INSERT INTO claims VALUES (113, 'H593', 'warzundsa', 'clomsaick', 27, 909, '2012-05-08', 7, 15);
INSERT INTO claims VALUES (114, 'H497', 'voucher', 'steamclerkrais', 53, 3968, '2022-07-08', 34, 15);
INSERT INTO claims VALUES (115, 'H693', 'voucher', 'approved', 52, 778, '2013-12-06', 32, 6);
INSERT INTO claims VALUES (116, 'H158', 'voucher', 'approved', 44, 3368, '2024-09-09', 33, 34);
INSERT INTO claims VALUES (117, 'H785', 'voucher', 'pending', 20, 552, '2019-11-13', 24, 1);
INSERT INTO claims VALUES (118, 'H145', 'invoice', 'steamclerkrais', 11, 984, '2022-01-22', 10, 22);
INSERT INTO claims VALUES (119, 'H105', 'voucher', 'approved', 20, 3854, '2014-10-28', 13, 25);
INSERT INTO claims VALUES (120, 'H246', 'invoice', 'clomsaick', 59, 3711, '2021-05-26', 18, 24);
