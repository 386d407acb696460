CREATE TABLE donors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grade TEXT NOT NULL,
  status TEXT NOT NULL,
  spare_gain INTEGER NOT NULL,
  private_share INTEGER NOT NULL,
  mimgom TEXT NOT NULL
);
INSERT INTO donors VALUES (1, 'David Martin', 'senior', 'suspended', 74, 805, '1981-12-05');
INSERT INTO donors VALUES (2, 'Tara Clark', 'lead', 'absent', 51, 770, '1951-07-16');
INSERT INTO donors VALUES (3, 'Drearsakreck Clamtreand', 'trainee', 'absent', 57, 27, '1986-10-18');
INSERT INTO donors VALUES (4, 'Tara Tanaka', 'trainee', 'permanent', 64, 702, '1962-11-12');
INSERT INTO donors VALUES (5, 'Narland Farskeasflum', 'skindpous', 'active', 32, 906, '2001-05-11');
INSERT INTO donors VALUES (6, 'Graimnail Brournair', 'trainee', 'retired', 23, 201, '1987-04-04');
INSERT INTO donors VALUES (7, 'Gaipom Grisraimhir', 'trainee', 'permanent', 64, 854, '1956-05-15');
INSERT INTO donors VALUES (8, 'Jackpe Plulcleackkrai', 'trainee', 'active', 24, 122, '1991-07-11');
INSERT INTO donors VALUES (9, 'Nina Hughes', 'lead', 'worchick', 33, 474, '1960-05-26');
INSERT INTO donors VALUES (10, 'Womfukos Tresstidraim', 'lead', 'retired', 31, 926, '1975-07-20');
INSERT INTO donors VALUES (11, 'Henry Price', 'senior', 'retired', 54, 956, '1980-07-15');
INSERT INTO donors VALUES (12, 'Zemshan Neackkretbair', 'senior', 'permanent', 56, 380, '1981-08-22');
INSERT INTO donors VALUES (13, 'Besflaindbir Plailflainlut', 'assistant', 'absent', 62, 938, '1999-07-23');
INSERT INTO donors VALUES (14, 'Plounddrai Zaindpar', 'skindpous', 'worchick', 45, 168, '1991-10-18');
INSERT INTO donors VALUES (15, 'Jucktuck Greackreatfat', 'lead', 'absent', 26, 22, '1954-08-25');
INSERT INTO donors VALUES (16, 'Colin Sato', 'lead', 'retired', 40, 346, '1974-02-28');
INSERT INTO donors VALUES (17, 'Skerpon Zendtroum', 'senior', 'worchick', 77, 774, '1976-11-13');
INSERT INTO donors VALUES (18, 'Daikindskaind Jeandclil', 'lead', 'retired', 79, 534, '1989-04-05');
INSERT INTO donors VALUES (19, 'Fomnensu Stabouquaind', 'skindpous', 'suspended', 27, 969, '1949-11-02');
INSERT INTO donors VALUES (20, 'Kroustetjaind Stonstoulclas', 'skindpous', 'retired', 25, 976, '1960-12-12');
INSERT INTO donors VALUES (21, 'Staimrind Trimnaipam', 'trainee', 'suspended', 21, 52, '1957-05-14');
INSERT INTO donors VALUES (22, 'Thombrul Jospim', 'lead', 'absent', 38, 603, '1953-06-27');
INSERT INTO donors VALUES (23, 'Beaclel Wondfetstoul', 'lead', 'retired', 50, 323, '2004-05-22');
INSERT INTO donors VALUES (24, 'Fiona Rivera', 'assistant', 'suspended', 37, 604, '1981-04-28');
INSERT INTO donors VALUES (25, 'David Cohen', 'senior', 'permanent', 26, 208, '1989-05-02');
INSERT INTO donors VALUES (26, 'Tara Ford', 'trainee', 'retired', 74, 360, '1952-12-05');
INSERT INTO donors VALUES (27, 'Redou Dirbres', 'senior', 'suspended', 53, 637, '1952-03-19');
INSERT INTO donors VALUES (28, 'Mirwem Flackjandgait', 'lead', 'worchick', 34, 799, '1961-10-08');
INSERT INTO donors VALUES (29, 'Masut Fanchajos', 'lead', 'retired', 32, 952, '1981-01-09');
INSERT INTO donors VALUES (30, 'Henry Martin', 'trainee', 'suspended', 76, 462, '1976-04-12');
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  gross_format TEXT NOT NULL,
  long_format TEXT NOT NULL,
  peangi_stamtout INTEGER NOT NULL,
  kreaswou_losbrizou INTEGER NOT NULL,
  production_date TEXT NOT NULL
);
INSERT INTO projects VALUES (1, 'Clendzou Reafle', 'restored', 'Croatia', 412, 621, '1982-12-13');
INSERT INTO projects VALUES (2, 'Stemkrand Robai', 'worn', 'Greece', 540, 455, '1991-03-21');
INSERT INTO projects VALUES (3, 'Thuckfum Kintrartom', 'perfect', 'Greece', 597, 713, '1967-10-22');
INSERT INTO projects VALUES (4, 'Misty Meadow', 'gundtipli', 'Mexico', 474, 309, '1987-10-14');
INSERT INTO projects VALUES (5, 'Wild Willow', 'restored', 'Croatia', 163, 15, '1988-09-22');
INSERT INTO projects VALUES (6, 'Bright Meadow', 'restored', 'Canada', 463, 87, '1993-11-12');
INSERT INTO projects VALUES (7, 'Detshesskouck Meanskaindrund', 'damaged', 'Greece', 561, 321, '2006-11-13');
INSERT INTO projects VALUES (8, 'Rearkroumpit Groumgum', 'damaged', 'Croatia', 267, 280, '2010-11-22');
INSERT INTO projects VALUES (9, 'Grouspout Grotbistea', 'worn', 'France', 172, 825, '1986-05-12');
INSERT INTO projects VALUES (10, 'Plisfambut Failfle', 'damaged', 'Canada', 637, 25, '1970-08-23');
INSERT INTO projects VALUES (11, 'Grand Rose', 'restored', 'France', 284, 702, '1987-06-24');
INSERT INTO projects VALUES (12, 'Saickgenfun Sutbock', 'perfect', 'Canada', 278, 53, '1998-08-26');
INSERT INTO projects VALUES (13, 'Plerdrus Shumullail', 'perfect', 'Canada', 376, 69, '1960-06-09');
INSERT INTO projects VALUES (14, 'Misty Beacon', 'restored', 'France', 376, 551, '1987-05-14');
INSERT INTO projects VALUES (15, 'Crystal Tiger', 'gundtipli', 'Croatia', 126, 6, '1978-02-28');
INSERT INTO projects VALUES (16, 'Bronchoum Treastoustrit', 'damaged', 'Croatia', 657, 213, '2011-11-19');
INSERT INTO projects VALUES (17, 'Grane Queandin', 'restored', 'Canada', 501, 325, '1966-07-06');
INSERT INTO projects VALUES (18, 'Happy Rose', 'restored', 'Canada', 296, 676, '1976-05-04');
INSERT INTO projects VALUES (19, 'Skimeldind Vounair', 'restored', 'Croatia', 314, 321, '2017-11-11');
INSERT INTO projects VALUES (20, 'Plosund Hendhessand', 'restored', 'Canada', 389, 620, '1966-10-19');
INSERT INTO projects VALUES (21, 'Crystal Meadow', 'perfect', 'Greece', 267, 57, '1971-06-02');
INSERT INTO projects VALUES (22, 'Lonely Lantern', 'perfect', 'Croatia', 76, 754, '2005-03-11');
INSERT INTO projects VALUES (23, 'Skimgrour Fuljun', 'restored', 'Croatia', 586, 159, '2016-06-03');
INSERT INTO projects VALUES (24, 'Cloulsaiflait Trimfa', 'gundtipli', 'Croatia', 109, 725, '1994-05-06');
INSERT INTO projects VALUES (25, 'Wild Lantern', 'damaged', 'Mexico', 119, 617, '1960-04-13');
INSERT INTO projects VALUES (26, 'Stenlan Brubrat', 'gundtipli', 'Croatia', 664, 740, '1989-07-11');
INSERT INTO projects VALUES (27, 'Kraickmand Flisbekrack', 'restored', 'Greece', 492, 434, '1989-11-04');
INSERT INTO projects VALUES (28, 'Secret Lantern', 'gundtipli', 'France', 482, 656, '1983-02-14');
INSERT INTO projects VALUES (29, 'Bright Beacon', 'gundtipli', 'Croatia', 378, 262, '2021-02-06');
INSERT INTO projects VALUES (30, 'Zultainpund Dremgrucklas', 'restored', 'Croatia', 555, 646, '1984-11-20');
INSERT INTO projects VALUES (31, 'Secret Falcon', 'restored', 'Croatia', 597, 260, '1974-05-27');
INSERT INTO projects VALUES (32, 'Watre Thiskrilhar', 'worn', 'Canada', 411, 112, '1978-07-07');
CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  trouve TEXT NOT NULL,
  private_grade TEXT NOT NULL,
  staindthai_foukremgrea INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  date TEXT NOT NULL,
  donor_id INTEGER NOT NULL,
  project_id INTEGER NOT NULL,
  FOREIGN KEY (donor_id) REFERENCES donors(id),
  FOREIGN KEY (project_id) REFERENCES projects(id)
);
INSERT INTO donations VALUES (1, 'R387', 'thundkromnuck', 'FA', 156, 152, '2023-02-05', 10, 2);
INSERT INTO donations VALUES (2, 'R807', 'fax', 'RE', 74, 245, '2010-01-22', 3, 22);
INSERT INTO donations VALUES (3, 'R153', 'fax', 'DON', 117, 24, '2023-05-27', 15, 20);
INSERT INTO donations VALUES (4, 'R870', 'fax', 'NE', 419, 131, '2019-02-09', 15, 25);
INSERT INTO donations VALUES (5, 'R221', 'kurendend', 'RE', 267, 124, '2010-06-17', 27, 1);
INSERT INTO donations VALUES (6, 'R321', 'feangick', 'RE', 271, 241, '2016-12-01', 14, 12);
INSERT INTO donations VALUES (7, 'R206', 'feangick', 'NE', 118, 146, '2018-12-11', 9, 6);
INSERT INTO donations VALUES (8, 'R485', 'thundkromnuck', 'NE', 237, 71, '2022-10-11', 27, 27);
INSERT INTO donations VALUES (9, 'R265', 'fax', 'RE', 445, 124, '2013-04-27', 18, 16);
INSERT INTO donations VALUES (10, 'R713', 'fax', 'FA', 205, 193, '2010-01-18', 13, 27);
INSERT INTO donations VALUES (11, 'R863', 'feangick', 'DON', 298, 106, '2019-06-23', 17, 5);
INSERT INTO donations VALUES (12, 'R506', 'feangick', 'DON', 78, 16, '2010-05-21', 17, 5);
INSERT INTO donations VALUES (13, 'R852', 'feangick', 'RE', 340, 42, '2014-04-22', 21, 22);
INSERT INTO donations VALUES (14, 'R603', 'fax', 'RE', 198, 188, '2012-08-06', 25, 29);
INSERT INTO donations VALUES (15, 'R912', 'fax', 'RE', 127, 214, '2020-12-15', 14, 29);
INSERT INTO donations VALUES (16, 'R734', 'fax', 'DON', 425, 96, '2020-02-22', 13, 5);
INSERT INTO donations VALUES (17, 'R657', 'fax', 'NE', 141, 90, '2012-06-01', 26, 14);
INSERT INTO donations VALUES (18, 'R577', 'feangick', 'RE', 53, 209, '2010-03-27', 21, 5);
INSERT INTO donations VALUES (19, 'R374', 'thundkromnuck', 'FA', 316, 47, '2011-07-06', 9, 22);
INSERT INTO donations VALUES (20, 'R288', 'kurendend', 'DON', 246, 129, '2021-06-09', 26, 22);
INSERT INTO donations VALUES (21, 'R283', 'feangick', 'FA', 43, 49, '2010-12-17', 19, 5);
INSERT INTO donations VALUES (22, 'R756', 'feangick', 'DON', 277, 275, '2017-01-09', 26, 20);
INSERT INTO donations VALUES (23, 'R661', 'fax', 'DON', 349, 14, '2016-12-14', 21, 22);
INSERT INTO donations VALUES (24, 'R186', 'thundkromnuck', 'RE', 237, 150, '2011-06-13', 15, 27);
INSERT INTO donations VALUES (25, 'R585', 'feangick', 'DON', 305, 45, '2023-02-01', 10, 5);
INSERT INTO donations VALUES (26, 'R253', 'fax', 'RE', 256, 129, '2020-10-16', 30, 6);
INSERT INTO donations VALUES (27, 'R119', 'feangick', 'NE', 183, 232, '2022-01-02', 2, 25);
INSERT INTO donations VALUES (28, 'R623', 'fax', 'RE', 13, 276, '2017-07-18', 26, 22);
INSERT INTO donations VALUES (29, 'R682', 'thundkromnuck', 'DON', 258, 198, '2014-03-28', 18, 5);
INSERT INTO donations VALUES (30, 'R907', 'feangick', 'RE', 160, 222, '2017-03-10', 1, 14);
INSERT INTO donations VALUES (31, 'R350', 'fax', 'NE', 287, 19, '2011-07-20', 22, 8);
INSERT INTO donations VALUES (32, 'R921', 'fax', 'DON', 419, 235, '2022-12-20', 27, 20);
INSERT INTO donations VALUES (33, 'R602', 'kurendend', 'DON', 112, 9, '2015-09-09', 3, 16);
INSERT INTO donations VALUES (34, 'R260', 'fax', 'NE', 79, 45, '2014-07-15', 29, 14);
INSERT INTO donations VALUES (35, 'R149', 'feangick', 'DON', 389, 4, '2011-02-07', 25, 11);
INSERT INTO donations VALUES (36, 'R665', 'feangick', 'DON', 309, 45, '2018-05-11', 5, 5);
INSERT INTO donations VALUES (37, 'R335', 'feangick', 'DON', 282, 198, '2013-11-04', 28, 13);
INSERT INTO donations VALUES (38, 'R241', 'feangick', 'DON', 463, 56, '2019-09-11', 12, 2);
INSERT INTO donations VALUES (39, 'R542', 'fax', 'NE', 101, 153, '2010-03-14', 19, 5);
INSERT INTO donations VALUES (40, 'R325', 'fax', 'DON', 81, 42, '2016-08-16', 17, 29);
INSERT INTO donations VALUES (41, 'R122', 'feangick', 'RE', 94, 202, '2022-04-03', 5, 4);
INSERT INTO donations VALUES (42, 'R720', 'feangick', 'DON', 187, 211, '2017-12-09', 19, 13);
INSERT INTO donations VALUES (43, 'R731', 'fax', 'DON', 332, 205, '2013-10-25', 26, 13);
INSERT INTO donations VALUES (44, 'R264', 'feangick', 'NE', 112, 52, '2015-06-07', 6, 27);
INSERT INTO donations VALUES (45, 'R683', 'feangick', 'DON', 368, 76, '2013-11-15', 26, 22);
INSERT INTO donations VALUES (46, 'R163', 'fax', 'NE', 210, 202, '2023-08-04', 22, 14);
INSERT INTO donations VALUES (47, 'R869', 'thundkromnuck', 'RE', 309, 37, '2018-01-21', 22, 13);
INSERT INTO donations VALUES (48, 'R538', 'feangick', 'DON', 451, 79, '2023-01-01', 2, 6);
INSERT INTO donations VALUES (49, 'R158', 'fax', 'NE', 387, 97, '2021-04-21', 15, 6);
INSERT INTO donations VALUES (50, 'R401', 'thundkromnuck', 'RE', 352, 17, '2023-04-02', 22, 5);
INSERT INTO donations VALUES (51, 'R134', 'thundkromnuck', 'NE', 281, 192, '2020-03-22', 27, 1);
INSERT INTO donations VALUES (52, 'R752', 'thundkromnuck', 'RE', 479, 280, '2015-01-04', 17, 26);
INSERT INTO donations VALUES (53, 'R275', 'fax', 'RE', 234, 187, '2021-10-25', 13, 8);
INSERT INTO donations VALUES (54, 'R402', 'fax', 'DON', 373, 285, '2012-04-26', 10, 20);
INSERT INTO donations VALUES (55, 'R322', 'feangick', 'DON', 160, 44, '2011-11-27', 17, 7);
INSERT INTO donations VALUES (56, 'R901', 'fax', 'DON', 63, 241, '2010-01-28', 14, 5);
INSERT INTO donations VALUES (57, 'R177', 'thundkromnuck', 'FA', 27, 236, '2022-06-28', 9, 22);
INSERT INTO donations VALUES (58, 'R524', 'thundkromnuck', 'RE', 341, 89, '2023-10-07', 25, 13);
INSERT INTO donations VALUES (59, 'R123', 'feangick', 'DON', 27, 147, '2015-07-16', 22, 26);
INSERT INTO donations VALUES (60, 'R318', 'thundkromnuck', 'NE', 122, 123, '2013-01-14', 18, 7);
INSERT INTO donations VALUES (61, 'R975', 'thundkromnuck', 'RE', 440, 149, '2012-11-17', 21, 5);
INSERT INTO donations VALUES (62, 'R996', 'thundkromnuck', 'DON', 88, 278, '2010-10-13', 1, 20);
INSERT INTO donations VALUES (63, 'R255', 'fax', 'DON', 475, 179, '2013-08-06', 14, 22);
INSERT INTO donations VALUES (64, 'R205', 'fax', 'RE', 89, 137, '2024-07-23', 7, 9);
INSERT INTO donations VALUES (65, 'R757', 'thundkromnuck', 'DON', 68, 175, '2024-10-26', 30, 7);
INSERT INTO donations VALUES (66, 'R954', 'fax', 'NE', 477, 127, '2023-04-05', 5, 5);
INSERT INTO donations VALUES (67, 'R371', 'feangick', 'DON', 450, 78, '2023-12-20', 30, 6);
INSERT INTO donations VALUES (68, 'R258', 'feangick', 'DON', 330, 86, '2010-01-07', 22, 6);
INSERT INTO donations VALUES (69, 'R281', 'fax', 'DON', 474, 220, '2024-05-18', 22, 26);
INSERT INTO donations VALUES (70, 'R409', 'fax', 'FA', 183, 224, '2015-03-05', 27, 25);
INSERT INTO donations VALUES (71, 'R748', 'thundkromnuck', 'NE', 373, 297, '2024-06-25', 15, 5);
INSERT INTO donations VALUES (72, 'R952', 'feangick', 'DON', 72, 13, '2016-11-01', 13, 14);
INSERT INTO donations VALUES (73, 'R357', 'fax', 'NE', 69, 268, '2018-01-16', 29, 6);
INSERT INTO donations VALUES (74, 'R891', 'feangick', 'NE', 319, 70, '2023-11-21', 19, 23);
INSERT INTO donations VALUES (75, 'R431', 'thundkromnuck', 'DON', 423, 20, '2010-10-28', 13, 22);
INSERT INTO donations VALUES (76, 'R786', 'thundkromnuck', 'NE', 251, 48, '2021-05-17', 3, 9);
INSERT INTO donations VALUES (77, 'R380', 'thundkromnuck', 'RE', 170, 279, '2020-03-05', 25, 20);
INSERT INTO donations VALUES (78, 'R191', 'fax', 'NE', 310, 26, '2018-09-02', 29, 16);
INSERT INTO donations VALUES (79, 'R690', 'fax', 'DON', 169, 29, '2018-05-13', 22, 16);
INSERT INTO donations VALUES (80, 'R915', 'thundkromnuck', 'FA', 345, 118, '2018-01-23', 1, 11);
INSERT INTO donations VALUES (81, 'R803', 'feangick', 'RE', 158, 210, '2011-10-25', 14, 16);
INSERT INTO donations VALUES (82, 'R462', 'feangick', 'RE', 288, 216, '2014-09-20', 22, 22);
INSERT INTO donations VALUES (83, 'R674', 'fax', 'DON', 328, 259, '2014-12-24', 7, 22);
INSERT INTO donations VALUES (84, 'R333', 'thundkromnuck', 'NE', 18, 168, '2023-03-15', 17, 16);
INSERT INTO donations VALUES (85, 'R701', 'thundkromnuck', 'FA', 403, 241, '2017-07-24', 12, 5);
INSERT INTO donations VALUES (86, 'R669', 'fax', 'RE', 343, 212, '2012-03-20', 28, 27);
INSERT INTO donations VALUES (87, 'R692', 'fax', 'DON', 287, 194, '2015-05-15', 9, 22);
INSERT INTO donations VALUES (88, 'R987', 'thundkromnuck', 'DON', 326, 66, '2010-10-01', 12, 16);
INSERT INTO donations VALUES (89, 'R882', 'thundkromnuck', 'FA', 344, 255, '2024-04-01', 17, 9);
INSERT INTO donations VALUES (90, 'R872', 'feangick', 'DON', 135, 264, '2015-12-24', 2, 7);
INSERT INTO donations VALUES (91, 'R216', 'fax', 'NE', 235, 38, '2020-05-06', 6, 22);
INSERT INTO donations VALUES (92, 'R989', 'feangick', 'DON', 427, 212, '2013-12-15', 1, 16);
INSERT INTO donations VALUES (93, 'R707', 'fax', 'NE', 342, 148, '2022-04-22', 12, 12);
INSERT INTO donations VALUES (94, 'R751', 'thundkromnuck', 'NE', 152, 261, '2010-06-20', 18, 22);
INSERT INTO donations VALUES (95, 'R601', 'feangick', 'DON', 155, 195, '2014-02-20', 25, 16);
INSERT INTO donations VALUES (96, 'R715', 'feangick', 'DON', 71, 224, '2014-10-18', 30, 5);
INSERT INTO donations VALUES (97, 'R755', 'thundkromnuck', 'NE', 419, 160, '2012-06-02', 25, 13);
INSERT INTO donations VALUES (98, 'R818', 'thundkromnuck', 'RE', 160, 86, '2011-02-16', 1, 14);
INSERT INTO donations VALUES (99, 'R942', 'thundkromnuck', 'DON', 74, 132, '2010-10-01', 18, 2);
INSERT INTO donations VALUES (100, 'R355', 'feangick', 'RE', 324, 163, '2011-05-07', 26, 13);
INSERT INTO donations VALUES (101, 'R531', 'feangick', 'DON', 369, 80, '2016-05-15', 25, 2);
INSERT INTO donations VALUES (102, 'R537', 'thundkromnuck', 'DON', 57, 195, '2020-10-13', 10, 6);
INSERT INTO donations VALUES (103, 'R685', 'feangick', 'RE', 380, 211, '2022-07-21', 18, 25);
INSERT INTO donations VALUES (104, 'R282', 'kurendend', 'DON', 33, 274, '2014-12-18', 22, 2);
INSERT INTO donations VALUES (105, 'R986', 'fax', 'DON', 200, 4, '2022-11-26', 29, 6);
INSERT INTO donations VALUES (106, 'R471', 'feangick', 'NE', 262, 133, '2020-01-20', 7, 7);
INSERT INTO donations VALUES (107, 'R294', 'thundkromnuck', 'NE', 378, 154, '2021-10-11', 1, 16);
INSERT INTO donations VALUES (108, 'R437', 'thundkromnuck', 'DON', 238, 131, '2015-12-22', 15, 27);
INSERT INTO donations VALUES (109, 'R424', 'thundkromnuck', 'DON', 370, 96, '2013-04-08', 25, 11);
INSERT INTO donations VALUES (110, 'R449', 'kurendend', 'RE', 118, 263, '2014-10-14', 25, 5);
INSERT INTO donations VALUES (111, 'R463', 'thundkromnuck', 'DON', 65, 135, '2024-03-21', 22, 20);
INSERT INTO donations VALUES (112, 'R473', 'feangick', 'FA', 230, 295, '2022-06-14', 7, 22);
INSERT INTO donations VALUES (113, 'R501', 'thundkromnuck', 'DON', 88, 110, '2017-09-15', 17, 22);
INSERT INTO donations VALUES (114, 'R709', 'feangick', 'DON', 196, 249, '2016-02-27', 27, 22);
INSERT INTO donations VALUES (115, 'R573', 'thundkromnuck', 'RE', 363, 35, '2021-02-03', 13, 7);
INSERT INTO donations VALUES (116, 'R114', 'feangick', 'FA', 293, 46, '2022-10-01', 26, 20);
INSERT INTO donations VALUES (117, 'R474', 'thundkromnuck', 'RE', 12, 229, '2022-11-18', 26, 2);
INSERT INTO donations VALUES (118, 'R955', 'feangick', 'RE', 299, 290, '2010-06-19', 12, 22);
INSERT INTO donations VALUES (119, 'R848', 'fax', 'RE', 254, 293, '2021-04-16', 1, 20);
INSERT INTO donations VALUES (120, 'R345', 'kurendend', 'DON', 142, 3, '2011-02-01', 2, 8);
