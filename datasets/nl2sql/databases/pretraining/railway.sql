CREATE TABLE drivers (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  turn TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO drivers VALUES (1, 'Paula Baker', 'cleraindbruck', 'split', 9, 473, '1966-05-12');
INSERT INTO drivers VALUES (2, 'Brounoutstea Skilgruckchi', 'cleraindbruck', 'double', 38, 278, '1974-02-14');
INSERT INTO drivers VALUES (3, 'Gardal Seruck', 'murclound', 'split', 22, 527, '1977-02-19');
INSERT INTO drivers VALUES (4, 'Hirdre Skackmeatbrind', 'Italy', 'early', 8, 504, '1975-09-15');
INSERT INTO drivers VALUES (5, 'Zahut Deckflearkol', 'dricknango', 'split', 36, 499, '1955-06-26');
INSERT INTO drivers VALUES (6, 'Wendfeltam Vaickde', 'zakai', 'double', 1, 874, '1947-09-17');
INSERT INTO drivers VALUES (7, 'Honddumsea Krackvinvean', 'murclound', 'weekend', 28, 287, '2003-08-08');
INSERT INTO drivers VALUES (8, 'Colin Davis', 'zakai', 'weekend', 39, 255, '1994-07-12');
INSERT INTO drivers VALUES (9, 'Zoe Hughes', 'murclound', 'double', 31, 187, '1998-06-20');
INSERT INTO drivers VALUES (10, 'Paula Hughes', 'murclound', 'early', 33, 299, '1986-12-17');
INSERT INTO drivers VALUES (11, 'Bosshourchond Gerclend', 'zakai', 'weekend', 7, 930, '2004-01-03');
INSERT INTO drivers VALUES (12, 'Pirmem Grogend', 'murclound', 'weekend', 31, 280, '1967-05-18');
INSERT INTO drivers VALUES (13, 'Thaildreanstend Krefutwock', 'dricknango', 'weekend', 27, 366, '1980-01-11');
INSERT INTO drivers VALUES (14, 'Quindcla Stirskumpeas', 'cleraindbruck', 'split', 5, 872, '1954-07-17');
INSERT INTO drivers VALUES (15, 'Demretcha Clondzeam', 'cleraindbruck', 'weekend', 36, 878, '1992-11-10');
INSERT INTO drivers VALUES (16, 'Raickzo Pouschamplos', 'Italy', 'split', 7, 462, '1995-12-10');
INSERT INTO drivers VALUES (17, 'Dreaszais Droundsilfaind', 'cleraindbruck', 'weekend', 8, 87, '2004-10-27');
INSERT INTO drivers VALUES (18, 'Daindplean Fatzaindreal', 'Italy', 'split', 12, 499, '1949-01-16');
INSERT INTO drivers VALUES (19, 'Skolousjes Telquackthum', 'murclound', 'double', 8, 775, '1965-10-10');
INSERT INTO drivers VALUES (20, 'Oscar Young', 'murclound', 'split', 6, 437, '1987-10-17');
INSERT INTO drivers VALUES (21, 'Eric Ford', 'cleraindbruck', 'weekend', 13, 53, '1965-02-02');
INSERT INTO drivers VALUES (22, 'Souckstahen Horcleas', 'dricknango', 'early', 3, 532, '1946-10-18');
INSERT INTO drivers VALUES (23, 'Quinn Hughes', 'France', 'split', 36, 88, '1992-09-10');
INSERT INTO drivers VALUES (24, 'Chulhas Monkembrou', 'cleraindbruck', 'split', 31, 653, '1983-03-21');
INSERT INTO drivers VALUES (25, 'Penlusflaim Misjerouck', 'dricknango', 'double', 36, 515, '1945-11-13');
INSERT INTO drivers VALUES (26, 'Paula Park', 'Italy', 'split', 10, 588, '1971-12-24');
INSERT INTO drivers VALUES (27, 'Grondbuck Kiskertraim', 'dricknango', 'split', 23, 878, '1993-03-04');
INSERT INTO drivers VALUES (28, 'Plorhat Busfloum', 'murclound', 'double', 30, 500, '1950-12-08');
INSERT INTO drivers VALUES (29, 'Skainbos Flarmes', 'Italy', 'split', 23, 833, '1978-11-17');
INSERT INTO drivers VALUES (30, 'Paula Cohen', 'Italy', 'weekend', 22, 362, '1984-10-13');
INSERT INTO drivers VALUES (31, 'Skofir Grealwalfla', 'dricknango', 'early', 23, 171, '1949-05-11');
INSERT INTO drivers VALUES (32, 'Venbot Triltheackker', 'murclound', 'early', 37, 482, '1974-10-12');
INSERT INTO drivers VALUES (33, 'Sondplengrol Shimdot', 'cleraindbruck', 'split', 5, 541, '1968-01-06');
INSERT INTO drivers VALUES (34, 'Paula Torres', 'Italy', 'weekend', 10, 596, '1984-03-01');
INSERT INTO drivers VALUES (35, 'Eric Green', 'murclound', 'split', 25, 990, '1952-07-08');
INSERT INTO drivers VALUES (36, 'Ana Price', 'dricknango', 'early', 2, 231, '1988-02-04');
CREATE TABLE sttn (
  sttn_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  own_by TEXT NOT NULL,
  style TEXT NOT NULL,
  cap INTEGER NOT NULL,
  lease INTEGER NOT NULL,
  fixed_dt TEXT NOT NULL
);
INSERT INTO sttn VALUES (1, 'Drulstum', 'council', 'volnun', 212, 6567, '2020-02-19');
INSERT INTO sttn VALUES (2, 'Velkear', 'council', 'volnun', 351, 912, '2003-07-17');
INSERT INTO sttn VALUES (3, 'Highburn', 'thisbeandrel', 'volnun', 135, 5835, '2018-02-07');
INSERT INTO sttn VALUES (4, 'Highford', 'council', 'volnun', 461, 6670, '1993-04-17');
INSERT INTO sttn VALUES (5, 'Hulhaisfles', 'council', 'wozotgea', 640, 1733, '1995-09-06');
INSERT INTO sttn VALUES (6, 'Pindea', 'family', 'roubam', 363, 6793, '2006-08-08');
INSERT INTO sttn VALUES (7, 'Thindjo', 'thisbeandrel', 'staikrund', 252, 3050, '2022-10-25');
INSERT INTO sttn VALUES (8, 'Birzan', 'church', 'volnun', 558, 3782, '1994-12-10');
INSERT INTO sttn VALUES (9, 'Beskoumhul', 'council', 'volnun', 670, 1879, '2000-10-19');
INSERT INTO sttn VALUES (10, 'Blackwell', 'council', 'wozotgea', 172, 4142, '2001-11-05');
INSERT INTO sttn VALUES (11, 'Taimzeaqueas', 'family', 'roubam', 51, 4548, '1990-10-28');
INSERT INTO sttn VALUES (12, 'Kaisstislick', 'family', 'staikrund', 124, 4705, '2012-01-16');
INSERT INTO sttn VALUES (13, 'Woodgate', 'council', 'volnun', 226, 3887, '2004-08-13');
INSERT INTO sttn VALUES (14, 'Fairwick', 'council', 'staikrund', 592, 3287, '2004-07-20');
INSERT INTO sttn VALUES (15, 'Greenford', 'council', 'zouhem', 487, 5259, '1994-12-14');
INSERT INTO sttn VALUES (16, 'Randpousket', 'thisbeandrel', 'roubam', 653, 5716, '2012-08-08');
INSERT INTO sttn VALUES (17, 'Restockkrair', 'church', 'roubam', 597, 1805, '2005-08-22');
INSERT INTO sttn VALUES (18, 'Neandmul', 'church', 'roubam', 302, 758, '2005-03-20');
INSERT INTO sttn VALUES (19, 'Mumvea', 'council', 'zouhem', 379, 5239, '1990-02-09');
INSERT INTO sttn VALUES (20, 'Rorgronkres', 'council', 'volnun', 287, 4400, '2007-02-10');
INSERT INTO sttn VALUES (21, 'Ashridge', 'family', 'roubam', 375, 571, '1992-03-21');
INSERT INTO sttn VALUES (22, 'Hogro', 'thisbeandrel', 'volnun', 474, 6847, '2005-01-02');
INSERT INTO sttn VALUES (23, 'Blackfield', 'church', 'wozotgea', 836, 4953, '2020-09-11');
INSERT INTO sttn VALUES (24, 'Fetzus', 'council', 'staikrund', 821, 4036, '2004-02-04');
CREATE TABLE all_journeies (
  jou_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  wthr TEXT NOT NULL,
  via TEXT NOT NULL,
  disc INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  driver_key INTEGER NOT NULL,
  station_key INTEGER NOT NULL,
  FOREIGN KEY (driver_key) REFERENCES drivers(nr),
  FOREIGN KEY (station_key) REFERENCES sttn(sttn_no)
);
INSERT INTO all_journeies VALUES (1, 'Y102', 'sunny', 'email', 41, 413, '2017-05-22', 10, 9);
INSERT INTO all_journeies VALUES (2, 'Y233', 'snowy', 'fax', 60, 151, '2019-09-18', 1, 5);
INSERT INTO all_journeies VALUES (3, 'Y315', 'snowy', 'fax', 8, 314, '2019-10-13', 36, 14);
INSERT INTO all_journeies VALUES (4, 'Y244', 'foggy', 'email', 11, 41, '2019-06-01', 21, 2);
INSERT INTO all_journeies VALUES (5, 'Y978', 'snowy', 'partner', 11, 319, '2018-11-18', 14, 7);
INSERT INTO all_journeies VALUES (6, 'Y481', 'foggy', 'fax', 57, 462, '2024-11-09', 11, 2);
INSERT INTO all_journeies VALUES (7, 'Y279', 'foggy', 'partner', 5, 434, '2024-12-17', 5, 9);
INSERT INTO all_journeies VALUES (8, 'Y778', 'sunny', 'email', 8, 339, '2023-02-03', 30, 2);
INSERT INTO all_journeies VALUES (9, 'Y802', 'windy', 'fax', 36, 215, '2023-02-17', 20, 1);
INSERT INTO all_journeies VALUES (10, 'Y281', 'snowy', 'fax', 46, 81, '2023-02-25', 9, 9);
INSERT INTO all_journeies VALUES (11, 'Y533', 'rainy', 'email', 33, 417, '2023-02-03', 25, 6);
INSERT INTO all_journeies VALUES (12, 'Y815', 'snowy', 'fax', 59, 441, '2022-11-04', 4, 22);
INSERT INTO all_journeies VALUES (13, 'Y663', 'rainy', 'email', 52, 95, '2019-01-14', 11, 8);
INSERT INTO all_journeies VALUES (14, 'Y957', 'rainy', 'partner', 17, 93, '2020-07-15', 20, 20);
INSERT INTO all_journeies VALUES (15, 'Y685', 'snowy', 'email', 49, 100, '2022-04-26', 20, 14);
INSERT INTO all_journeies VALUES (16, 'Y661', 'rainy', 'email', 1, 435, '2016-04-08', 14, 5);
INSERT INTO all_journeies VALUES (17, 'Y786', 'rainy', 'email', 50, 239, '2012-03-07', 36, 7);
INSERT INTO all_journeies VALUES (18, 'Y431', 'snowy', 'email', 5, 396, '2019-12-17', 13, 14);
INSERT INTO all_journeies VALUES (19, 'Y660', 'windy', 'queamdistom', 12, 168, '2010-02-02', 1, 3);
INSERT INTO all_journeies VALUES (20, 'Y790', 'rainy', 'email', 17, 417, '2016-07-24', 19, 12);
INSERT INTO all_journeies VALUES (21, 'Y303', 'sunny', 'fax', 10, 160, '2015-01-11', 32, 4);
INSERT INTO all_journeies VALUES (22, 'Y954', 'windy', 'email', 17, 340, '2022-05-04', 36, 23);
INSERT INTO all_journeies VALUES (23, 'Y487', 'snowy', 'queamdistom', 48, 338, '2021-08-26', 31, 14);
INSERT INTO all_journeies VALUES (24, 'Y489', 'snowy', 'online', 2, 135, '2016-06-25', 8, 22);
INSERT INTO all_journeies VALUES (25, 'Y240', 'snowy', 'online', 16, 453, '2023-02-18', 34, 9);
INSERT INTO all_journeies VALUES (26, 'Y590', 'windy', 'queamdistom', 39, 252, '2018-09-10', 31, 7);
INSERT INTO all_journeies VALUES (27, 'Y342', 'sunny', 'fax', 41, 164, '2017-05-12', 1, 3);
INSERT INTO all_journeies VALUES (28, 'Y678', 'sunny', 'partner', 54, 161, '2018-01-07', 23, 7);
INSERT INTO all_journeies VALUES (29, 'Y175', 'sunny', 'partner', 18, 401, '2012-05-15', 17, 15);
INSERT INTO all_journeies VALUES (30, 'Y600', 'snowy', 'partner', 17, 265, '2017-05-10', 21, 8);
INSERT INTO all_journeies VALUES (31, 'Y725', 'foggy', 'queamdistom', 24, 473, '2018-06-14', 36, 7);
INSERT INTO all_journeies VALUES (32, 'Y573', 'rainy', 'fax', 17, 319, '2010-03-24', 11, 15);
INSERT INTO all_journeies VALUES (33, 'Y728', 'snowy', 'email', 0, 37, '2010-11-05', 19, 3);
INSERT INTO all_journeies VALUES (34, 'Y805', 'snowy', 'email', 50, 219, '2024-12-26', 10, 3);
INSERT INTO all_journeies VALUES (35, 'Y493', 'windy', 'email', 15, 119, '2011-05-06', 31, 24);
INSERT INTO all_journeies VALUES (36, 'Y586', 'rainy', 'online', 43, 395, '2015-12-12', 6, 19);
INSERT INTO all_journeies VALUES (37, 'Y618', 'snowy', 'email', 50, 126, '2023-07-17', 35, 2);
INSERT INTO all_journeies VALUES (38, 'Y971', 'rainy', 'email', 2, 400, '2012-06-13', 31, 8);
INSERT INTO all_journeies VALUES (39, 'Y261', 'rainy', 'fax', 9, 57, '2012-11-15', 21, 21);
INSERT INTO all_journeies VALUES (40, 'Y897', 'foggy', 'online', 14, 187, '2014-06-28', 14, 11);
INSERT INTO all_journeies VALUES (41, 'Y803', 'sunny', 'fax', 12, 415, '2010-06-01', 22, 15);
INSERT INTO all_journeies VALUES (42, 'Y776', 'windy', 'queamdistom', 46, 28, '2011-02-19', 5, 14);
INSERT INTO all_journeies VALUES (43, 'Y101', 'windy', 'online', 60, 45, '2010-06-15', 13, 14);
INSERT INTO all_journeies VALUES (44, 'Y700', 'snowy', 'partner', 42, 377, '2011-09-13', 11, 1);
INSERT INTO all_journeies VALUES (45, 'Y542', 'snowy', 'online', 51, 174, '2021-01-24', 17, 4);
INSERT INTO all_journeies VALUES (46, 'Y940', 'sunny', 'partner', 19, 207, '2011-07-03', 18, 21);
INSERT INTO all_journeies VALUES (47, 'Y566', 'windy', 'email', 51, 337, '2016-01-14', 18, 4);
INSERT INTO all_journeies VALUES (48, 'Y762', 'snowy', 'email', 13, 81, '2016-10-23', 12, 2);
INSERT INTO all_journeies VALUES (49, 'Y231', 'snowy', 'partner', 27, 174, '2011-08-15', 31, 9);
INSERT INTO all_journeies VALUES (50, 'Y895', 'rainy', 'partner', 38, 222, '2015-07-22', 11, 4);
INSERT INTO all_journeies VALUES (51, 'Y298', 'snowy', 'fax', 54, 425, '2014-05-03', 17, 3);
INSERT INTO all_journeies VALUES (52, 'Y876', 'rainy', 'queamdistom', 49, 87, '2010-09-08', 5, 5);
INSERT INTO all_journeies VALUES (53, 'Y705', 'windy', 'email', 38, 356, '2011-08-11', 28, 2);
INSERT INTO all_journeies VALUES (54, 'Y330', 'snowy', 'queamdistom', 53, 155, '2016-04-08', 29, 12);
INSERT INTO all_journeies VALUES (55, 'Y899', 'snowy', 'fax', 1, 364, '2020-03-10', 1, 24);
INSERT INTO all_journeies VALUES (56, 'Y989', 'sunny', 'email', 11, 147, '2017-05-07', 9, 24);
INSERT INTO all_journeies VALUES (57, 'Y420', 'rainy', 'email', 15, 191, '2019-01-17', 13, 8);
INSERT INTO all_journeies VALUES (58, 'Y246', 'foggy', 'fax', 60, 50, '2022-06-27', 36, 2);
INSERT INTO all_journeies VALUES (59, 'Y474', 'foggy', 'queamdistom', 45, 342, '2021-02-07', 28, 3);
INSERT INTO all_journeies VALUES (60, 'Y199', 'snowy', 'partner', 37, 197, '2010-09-15', 11, 1);
INSERT INTO all_journeies VALUES (61, 'Y722', 'windy', 'partner', 8, 313, '2012-11-20', 7, 19);
INSERT INTO all_journeies VALUES (62, 'Y367', 'snowy', 'online', 41, 260, '2010-12-17', 4, 1);
INSERT INTO all_journeies VALUES (63, 'Y691', 'foggy', 'queamdistom', 1, 473, '2010-12-27', 5, 22);
INSERT INTO all_journeies VALUES (64, 'Y146', 'foggy', 'partner', 12, 149, '2020-12-09', 7, 4);
INSERT INTO all_journeies VALUES (65, 'Y201', 'snowy', 'fax', 52, 65, '2017-05-04', 18, 12);
INSERT INTO all_journeies VALUES (66, 'Y322', 'rainy', 'email', 49, 418, '2011-12-14', 35, 1);
INSERT INTO all_journeies VALUES (67, 'Y464', 'foggy', 'partner', 32, 464, '2024-01-10', 6, 24);
INSERT INTO all_journeies VALUES (68, 'Y528', 'snowy', 'email', 10, 351, '2016-04-28', 13, 8);
INSERT INTO all_journeies VALUES (69, 'Y636', 'snowy', 'partner', 28, 420, '2019-04-02', 28, 12);
INSERT INTO all_journeies VALUES (70, 'Y727', 'windy', 'email', 49, 284, '2023-04-03', 19, 4);
INSERT INTO all_journeies VALUES (71, 'Y325', 'snowy', 'email', 25, 157, '2014-11-25', 25, 23);
INSERT INTO all_journeies VALUES (72, 'Y829', 'windy', 'fax', 12, 77, '2013-10-15', 20, 3);
INSERT INTO all_journeies VALUES (73, 'Y540', 'snowy', 'queamdistom', 43, 341, '2011-04-22', 25, 4);
INSERT INTO all_journeies VALUES (74, 'Y641', 'foggy', 'partner', 45, 399, '2015-08-14', 20, 19);
INSERT INTO all_journeies VALUES (75, 'Y307', 'foggy', 'partner', 11, 372, '2015-12-17', 22, 1);
INSERT INTO all_journeies VALUES (76, 'Y591', 'snowy', 'fax', 41, 83, '2010-07-08', 33, 19);
INSERT INTO all_journeies VALUES (77, 'Y752', 'rainy', 'fax', 31, 374, '2021-11-06', 2, 23);
INSERT INTO all_journeies VALUES (78, 'Y114', 'snowy', 'queamdistom', 41, 334, '2021-07-09', 6, 6);
INSERT INTO all_journeies VALUES (79, 'Y756', 'snowy', 'fax', 31, 438, '2017-03-02', 6, 2);
INSERT INTO all_journeies VALUES (80, 'Y398', 'sunny', 'email', 53, 431, '2013-01-14', 22, 3);
INSERT INTO all_journeies VALUES (81, 'Y202', 'snowy', 'fax', 18, 75, '2016-01-16', 21, 11);
INSERT INTO all_journeies VALUES (82, 'Y251', 'sunny', 'fax', 54, 226, '2014-05-19', 35, 7);
INSERT INTO all_journeies VALUES (83, 'Y510', 'snowy', 'email', 39, 413, '2011-02-24', 36, 11);
INSERT INTO all_journeies VALUES (84, 'Y774', 'foggy', 'partner', 10, 234, '2012-01-25', 15, 5);
INSERT INTO all_journeies VALUES (85, 'Y594', 'snowy', 'fax', 20, 170, '2023-05-07', 11, 20);
INSERT INTO all_journeies VALUES (86, 'Y339', 'rainy', 'partner', 12, 6, '2013-06-11', 8, 7);
INSERT INTO all_journeies VALUES (87, 'Y703', 'sunny', 'partner', 15, 283, '2021-07-10', 20, 2);
INSERT INTO all_journeies VALUES (88, 'Y664', 'foggy', 'online', 17, 410, '2011-02-02', 33, 22);
INSERT INTO all_journeies VALUES (89, 'Y937', 'foggy', 'email', 18, 113, '2019-01-07', 31, 7);
INSERT INTO all_journeies VALUES (90, 'Y623', 'snowy', 'email', 54, 285, '2022-07-08', 1, 7);
INSERT INTO all_journeies VALUES (91, 'Y764', 'foggy', 'online', 39, 134, '2021-11-13', 33, 1);
INSERT INTO all_journeies VALUES (92, 'Y961', 'sunny', 'fax', 26, 466, '2020-08-03', 12, 5);
INSERT INTO all_journeies VALUES (93, 'Y408', 'windy', 'partner', 45, 319, '2012-05-07', 11, 22);
INSERT INTO all_journeies VALUES (94, 'Y994', 'sunny', 'partner', 51, 459, '2019-04-28', 25, 1);
INSERT INTO all_journeies VALUES (95, 'Y921', 'snowy', 'fax', 59, 161, '2015-06-26', 8, 14);
INSERT INTO all_journeies VALUES (96, 'Y601', 'foggy', 'email', 43, 402, '2017-02-04', 20, 3);
INSERT INTO all_journeies VALUES (97, 'Y514', 'foggy', 'email', 43, 34, '2019-11-06', 7, 5);
INSERT INTO all_journeies VALUES (98, 'Y884', 'snowy', 'email', 28, 248, '2014-08-21', 33, 22);
INSERT INTO all_journeies VALUES (99, 'Y133', 'sunny', 'partner', 51, 190, '2017-04-17', 4, 3);
INSERT INTO all_journeies VALUES (100, 'Y816', 'snowy', 'email', 57, 247, '2010-10-24', 1, 4);
INSERT INTO all_journeies VALUES (101, 'Y556', 'snowy', 'email', 41, 35, '2013-12-01', 18, 4);
INSERT INTO all_journeies VALUES (102, 'Y753', 'foggy', 'fax', 9, 210, '2021-05-22', 29, 9);
INSERT INTO all_journeies VALUES (103, 'Y320', 'snowy', 'online', 42, 116, '2024-05-01', 30, 19);
INSERT INTO all_journeies VALUES (104, 'Y328', 'rainy', 'email', 60, 116, '2014-07-10', 32, 11);
INSERT INTO all_journeies VALUES (105, 'Y613', 'foggy', 'email', 1, 275, '2024-12-22', 28, 9);
INSERT INTO all_journeies VALUES (106, 'Y865', 'windy', 'partner', 43, 76, '2020-05-27', 11, 1);
INSERT INTO all_journeies VALUES (107, 'Y689', 'windy', 'email', 22, 270, '2015-04-25', 4, 16);
INSERT INTO all_journeies VALUES (108, 'Y239', 'foggy', 'fax', 5, 96, '2021-06-17', 17, 5);
INSERT INTO all_journeies VALUES (109, 'Y933', 'snowy', 'email', 53, 62, '2016-02-16', 1, 19);
INSERT INTO all_journeies VALUES (110, 'Y697', 'snowy', 'email', 58, 309, '2019-01-21', 35, 24);
INSERT INTO all_journeies VALUES (111, 'Y319', 'snowy', 'email', 21, 318, '2022-08-20', 1, 9);
INSERT INTO all_journeies VALUES (112, 'Y620', 'windy', 'online', 42, 82, '2023-10-10', 10, 3);
INSERT INTO all_journeies VALUES (113, 'Y783', 'snowy', 'partner', 3, 270, '2012-02-09', 12, 22);
INSERT INTO all_journeies VALUES (114, 'Y925', 'rainy', 'queamdistom', 5, 231, '2021-06-21', 21, 20);
INSERT INTO all_journeies VALUES (115, 'Y634', 'rainy', 'email', 37, 155, '2021-01-01', 6, 3);
INSERT INTO all_journeies VALUES (116, 'Y702', 'snowy', 'fax', 15, 460, '2012-11-02', 17, 4);
INSERT INTO all_journeies VALUES (117, 'Y176', 'rainy', 'partner', 58, 73, '2016-10-22', 6, 19);
INSERT INTO all_journeies VALUES (118, 'Y478', 'rainy', 'partner', 15, 178, '2023-06-24', 11, 19);
INSERT INTO all_journeies VALUES (119, 'Y151', 'rainy', 'fax', 54, 149, '2012-07-07', 14, 7);
INSERT INTO all_journeies VALUES (120, 'Y920', 'sunny', 'email', 42, 47, '2023-07-05', 36, 4);
