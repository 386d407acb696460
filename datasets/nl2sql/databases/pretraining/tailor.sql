CREATE TABLE tbl_client (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT NOT NULL,
  current_grade TEXT NOT NULL,
  daily_branch TEXT NOT NULL,
  pay INTEGER NOT NULL,
  score INTEGER NOT NULL,
  safe_visit TEXT NOT NULL
);
INSERT INTO tbl_client VALUES (1, 'Dantres Cluplundrol', 'mondfi', 'planning', 8726, 246, '1974-09-28');
INSERT INTO tbl_client VALUES (2, 'Jeamthamplun Trealgrom', 'active', 'legal', 7193, 186, '1948-11-24');
INSERT INTO tbl_client VALUES (3, 'Ben Davis', 'active', 'research', 6585, 255, '1982-03-04');
INSERT INTO tbl_client VALUES (4, 'Kevin Larsen', 'absent', 'legal', 9712, 353, '1949-07-09');
INSERT INTO tbl_client VALUES (5, 'Dairbreatskear Zaibreland', 'retired', 'legal', 7165, 439, '1998-11-27');
INSERT INTO tbl_client VALUES (6, 'Clusshunkou Grundshou', 'rimhair', 'research', 6520, 864, '1997-07-24');
INSERT INTO tbl_client VALUES (7, 'Clounifim Koutpi', 'mondfi', 'planning', 4228, 849, '1998-01-25');
INSERT INTO tbl_client VALUES (8, 'Victor Baker', 'active', 'legal', 2068, 472, '1962-07-09');
INSERT INTO tbl_client VALUES (9, 'Chujeas Brarplainfleam', 'absent', 'finance', 4601, 735, '1949-01-21');
INSERT INTO tbl_client VALUES (10, 'Bella Fischer', 'active', 'legal', 1632, 144, '1970-02-27');
INSERT INTO tbl_client VALUES (11, 'Peter Ford', 'active', 'planning', 4724, 520, '1974-04-07');
INSERT INTO tbl_client VALUES (12, 'Quolflor Sheanperzain', 'rimhair', 'planning', 2957, 113, '1982-07-20');
INSERT INTO tbl_client VALUES (13, 'Chaindsam Fotir', 'absent', 'legal', 7828, 645, '1980-04-01');
INSERT INTO tbl_client VALUES (14, 'Greackkrithout Bramstaind', 'mondfi', 'planning', 9388, 870, '1948-06-25');
INSERT INTO tbl_client VALUES (15, 'Vaitoutmuck Vouckwul', 'retired', 'planning', 4923, 196, '1993-01-18');
INSERT INTO tbl_client VALUES (16, 'Ivan Ford', 'active', 'legal', 6008, 701, '1984-11-04');
INSERT INTO tbl_client VALUES (17, 'Kilgind Headock', 'absent', 'planning', 2840, 652, '1977-02-17');
INSERT INTO tbl_client VALUES (18, 'Huckvifon Kritvoploum', 'retired', 'planning', 5189, 168, '1961-03-06');
INSERT INTO tbl_client VALUES (19, 'Mefouck Drobru', 'mondfi', 'legal', 3443, 659, '1990-12-18');
INSERT INTO tbl_client VALUES (20, 'Zachea Lumplound', 'absent', 'legal', 7894, 594, '1994-04-25');
INSERT INTO tbl_client VALUES (21, 'Rainfluqual Harkrat', 'absent', 'planning', 1762, 586, '1985-04-26');
INSERT INTO tbl_client VALUES (22, 'Marplearclous Faindlal', 'absent', 'research', 8043, 102, '1968-03-19');
INSERT INTO tbl_client VALUES (23, 'Flusbilstun Trailbrir', 'retired', 'finance', 2773, 807, '1990-05-01');
INSERT INTO tbl_client VALUES (24, 'George Martin', 'absent', 'legal', 2308, 832, '1956-11-08');
INSERT INTO tbl_client VALUES (25, 'Braitjirdou Quekrouvon', 'absent', 'legal', 1733, 389, '1949-05-24');
INSERT INTO tbl_client VALUES (26, 'Bella Green', 'mondfi', 'planning', 4280, 885, '1952-05-27');
INSERT INTO tbl_client VALUES (27, 'Toukunteand Datrunzom', 'retired', 'planning', 1872, 112, '1962-08-05');
INSERT INTO tbl_client VALUES (28, 'Wendy Clark', 'active', 'planning', 7857, 430, '1996-01-28');
CREATE TABLE tbl_suit (
  suit_id INTEGER PRIMARY KEY,
  suit_name TEXT NOT NULL,
  origin TEXT NOT NULL,
  shostu_sosroul TEXT NOT NULL,
  common_limit INTEGER NOT NULL,
  steckke_flullum INTEGER NOT NULL,
  sirclun TEXT NOT NULL
);
INSERT INTO tbl_suit VALUES (1, 'Quearplou Hockqueack', 'SWE', 'kroslatnat', 355, 42, '2001-07-26');
INSERT INTO tbl_suit VALUES (2, 'Secret Lotus', 'LEA', 'kroslatnat', 302, 53, '2022-12-26');
INSERT INTO tbl_suit VALUES (3, 'Wild Storm', 'CRO', 'white', 495, 30, '2004-01-03');
INSERT INTO tbl_suit VALUES (4, 'Fakalsheal Faickski', 'CRO', 'silver', 895, 96, '2022-03-03');
INSERT INTO tbl_suit VALUES (5, 'Saisdruswai Zamkru', 'CRO', 'silver', 127, 77, '2024-09-21');
INSERT INTO tbl_suit VALUES (6, 'Soslind Clinteavous', 'LEA', 'souveam', 423, 24, '2023-08-06');
INSERT INTO tbl_suit VALUES (7, 'Mighty Summit', 'JI', 'souveam', 598, 22, '2014-01-07');
INSERT INTO tbl_suit VALUES (8, 'Greamdrul Skoncle', 'CRO', 'kroslatnat', 308, 17, '2020-08-12');
INSERT INTO tbl_suit VALUES (9, 'Potgrol Stustulpain', 'SWE', 'hemwain', 648, 33, '2022-07-27');
INSERT INTO tbl_suit VALUES (10, 'Kougirko Graitlear', 'JI', 'kroslatnat', 977, 8, '2015-08-19');
INSERT INTO tbl_suit VALUES (11, 'Numvea Claskuner', 'JI', 'white', 114, 26, '2004-12-25');
INSERT INTO tbl_suit VALUES (12, 'Zaimhen Weamskalmon', 'LEA', 'white', 252, 39, '2021-02-26');
INSERT INTO tbl_suit VALUES (13, 'Dutdrealbreck Gaitre', 'FL', 'white', 615, 97, '2018-08-17');
INSERT INTO tbl_suit VALUES (14, 'Voupugond Benstailwou', 'SWE', 'white', 520, 50, '2011-10-08');
INSERT INTO tbl_suit VALUES (15, 'Ancient Tiger', 'JI', 'kroslatnat', 117, 55, '2003-11-11');
INSERT INTO tbl_suit VALUES (16, 'Noble Harvest', 'SWE', 'kroslatnat', 890, 40, '2010-06-03');
INSERT INTO tbl_suit VALUES (17, 'Crystal Falcon', 'CRO', 'white', 228, 35, '2021-01-03');
INSERT INTO tbl_suit VALUES (18, 'Secret Harvest', 'SWE', 'white', 775, 3, '2001-11-13');
INSERT INTO tbl_suit VALUES (19, 'Vesstougaim Zomwa', 'JI', 'white', 149, 51, '2020-03-02');
INSERT INTO tbl_suit VALUES (20, 'Velvet Willow', 'JI', 'kroslatnat', 15, 34, '2000-09-28');
INSERT INTO tbl_suit VALUES (21, 'Crystal Beacon', 'LEA', 'souveam', 518, 78, '2003-10-23');
INSERT INTO tbl_suit VALUES (22, 'Mighty Lantern', 'JI', 'white', 706, 52, '2017-01-08');
INSERT INTO tbl_suit VALUES (23, 'Trumdreand Kouckflis', 'LEA', 'silver', 293, 60, '2003-04-16');
INSERT INTO tbl_suit VALUES (24, 'Chahaick Neacklailbrair', 'CRO', 'kroslatnat', 790, 22, '2021-08-22');
INSERT INTO tbl_suit VALUES (25, 'Iron Raven', 'CRO', 'silver', 102, 86, '2017-02-01');
INSERT INTO tbl_suit VALUES (26, 'Iron Orchid', 'JI', 'souveam', 665, 92, '2023-11-16');
CREATE TABLE tbl_fitting (
  fitting_id INTEGER PRIMARY KEY,
  fitting_name TEXT NOT NULL,
  weather TEXT NOT NULL,
  thailtroses TEXT NOT NULL,
  monthly_limit INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  registration_date TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  suit_id INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES tbl_client(client_id),
  FOREIGN KEY (suit_id) REFERENCES tbl_suit(suit_id)
);
INSERT INTO tbl_fitting VALUES (1, 'W860', 'baimgraim', 'gonskor', 371, 258, '2014-12-11', 20, 22);
INSERT INTO tbl_fitting VALUES (2, 'W656', 'rainy', 'critical', 1615, 235, '2024-11-15', 26, 18);
INSERT INTO tbl_fitting VALUES (3, 'W129', 'stimchendbus', 'kreanpoum', 1878, 229, '2020-06-11', 15, 13);
INSERT INTO tbl_fitting VALUES (4, 'W901', 'rainy', 'critical', 2191, 159, '2016-11-18', 3, 18);
INSERT INTO tbl_fitting VALUES (5, 'W437', 'shaitmul', 'kreanpoum', 2819, 265, '2014-03-12', 14, 15);
INSERT INTO tbl_fitting VALUES (6, 'W660', 'shaitmul', 'kreanpoum', 2878, 286, '2018-09-04', 20, 22);
INSERT INTO tbl_fitting VALUES (7, 'W761', 'cloudy', 'critical', 1720, 130, '2018-02-09', 18, 10);
INSERT INTO tbl_fitting VALUES (8, 'W806', 'cloudy', 'gonskor', 2234, 137, '2012-04-21', 16, 9);
INSERT INTO tbl_fitting VALUES (9, 'W519', 'cloudy', 'critical', 1857, 279, '2014-07-09', 19, 7);
INSERT INTO tbl_fitting VALUES (10, 'W789', 'cloudy', 'gonskor', 2096, 284, '2022-05-09', 22, 14);
INSERT INTO tbl_fitting VALUES (11, 'W985', 'shaitmul', 'kreanpoum', 1567, 152, '2023-03-04', 14, 18);
INSERT INTO tbl_fitting VALUES (12, 'W904', 'baimgraim', 'kreanpoum', 2003, 239, '2023-10-13', 3, 3);
INSERT INTO tbl_fitting VALUES (13, 'W471', 'cloudy', 'critical', 815, 156, '2016-11-14', 19, 17);
INSERT INTO tbl_fitting VALUES (14, 'W765', 'baimgraim', 'low', 2695, 40, '2019-10-07', 27, 13);
INSERT INTO tbl_fitting VALUES (15, 'W338', 'cloudy', 'gonskor', 432, 249, '2020-09-05', 16, 12);
INSERT INTO tbl_fitting VALUES (16, 'W253', 'stimchendbus', 'critical', 1165, 186, '2018-09-11', 13, 8);
INSERT INTO tbl_fitting VALUES (17, 'W807', 'cloudy', 'gonskor', 1850, 201, '2021-12-21', 15, 21);
INSERT INTO tbl_fitting VALUES (18, 'W432', 'rainy', 'kreanpoum', 965, 266, '2014-08-11', 3, 7);
INSERT INTO tbl_fitting VALUES (19, 'W171', 'cloudy', 'gonskor', 1411, 83, '2022-10-02', 23, 12);
INSERT INTO tbl_fitting VALUES (20, 'W157', 'stimchendbus', 'low', 1421, 69, '2018-04-25', 27, 22);
INSERT INTO tbl_fitting VALUES (21, 'W339', 'stimchendbus', 'critical', 2468, 123, '2011-07-06', 11, 8);
INSERT INTO tbl_fitting VALUES (22, 'W828', 'baimgraim', 'gonskor', 873, 242, '2022-01-04', 27, 8);
INSERT INTO tbl_fitting VALUES (23, 'W237', 'baimgraim', 'critical', 2573, 161, '2014-06-01', 10, 8);
INSERT INTO tbl_fitting VALUES (24, 'W978', 'shaitmul', 'gonskor', 1720, 66, '2020-07-07', 18, 7);
INSERT INTO tbl_fitting VALUES (25, 'W988', 'baimgraim', 'gonskor', 1831, 122, '2014-04-22', 26, 21);
INSERT INTO tbl_fitting VALUES (26, 'W149', 'shaitmul', 'critical', 903, 76, '2018-12-22', 13, 12);
INSERT INTO tbl_fitting VALUES (27, 'W199', 'cloudy', 'gonskor', 1014, 167, '2018-03-13', 6, 5);
INSERT INTO tbl_fitting VALUES (28, 'W185', 'cloudy', 'critical', 1522, 133, '2015-10-02', 3, 10);
INSERT INTO tbl_fitting VALUES (29, 'W151', 'cloudy', 'kreanpoum', 1340, 211, '2021-10-19', 6, 12);
INSERT INTO tbl_fitting VALUES (30, 'W696', 'baimgraim', 'gonskor', 1059, 244, '2023-09-16', 18, 26);
INSERT INTO tbl_fitting VALUES (31, 'W513', 'shaitmul', 'critical', 2550, 42, '2012-05-03', 24, 5);
INSERT INTO tbl_fitting VALUES (32, 'W918', 'rainy', 'low', 2299, 105, '2019-12-28', 7, 12);
INSERT INTO tbl_fitting VALUES (33, 'W922', 'baimgraim', 'critical', 1966, 204, '2014-05-02', 8, 12);
INSERT INTO tbl_fitting VALUES (34, 'W359', 'stimchendbus', 'kreanpoum', 1598, 163, '2021-04-12', 8, 26);
INSERT INTO tbl_fitting VALUES (35, 'W816', 'cloudy', 'gonskor', 2774, 175, '2011-02-03', 5, 17);
INSERT INTO tbl_fitting VALUES (36, 'W182', 'rainy', 'low', 1245, 229, '2010-07-07', 6, 16);
INSERT INTO tbl_fitting VALUES (37, 'W888', 'stimchendbus', 'critical', 2375, 224, '2017-02-22', 13, 17);
INSERT INTO tbl_fitting VALUES (38, 'W924', 'baimgraim', 'kreanpoum', 1402, 243, '2022-07-08', 15, 1);
INSERT INTO tbl_fitting VALUES (39, 'W348', 'shaitmul', 'kreanpoum', 2628, 31, '2023-03-15', 27, 7);
INSERT INTO tbl_fitting VALUES (40, 'W532', 'rainy', 'critical', 2407, 53, '2015-09-04', 22, 7);
INSERT INTO tbl_fitting VALUES (41, 'W367', 'stimchendbus', 'gonskor', 688, 283, '2019-05-25', 15, 9);
INSERT INTO tbl_fitting VALUES (42, 'W751', 'rainy', 'critical', 1783, 286, '2016-04-27', 22, 10);
INSERT INTO tbl_fitting VALUES (43, 'W263', 'cloudy', 'critical', 1481, 170, '2017-06-23', 27, 7);
INSERT INTO tbl_fitting VALUES (44, 'W336', 'cloudy', 'critical', 1762, 128, '2015-10-24', 28, 26);
INSERT INTO tbl_fitting VALUES (45, 'W450', 'baimgraim', 'critical', 1528, 219, '2016-06-22', 3, 8);
INSERT INTO tbl_fitting VALUES (46, 'W213', 'stimchendbus', 'critical', 2870, 30, '2020-09-27', 28, 19);
INSERT INTO tbl_fitting VALUES (47, 'W467', 'rainy', 'critical', 1677, 224, '2016-10-28', 27, 17);
INSERT INTO tbl_fitting VALUES (48, 'W910', 'cloudy', 'gonskor', 616, 48, '2014-10-21', 5, 7);
INSERT INTO tbl_fitting VALUES (49, 'W804', 'cloudy', 'gonskor', 908, 43, '2022-04-28', 26, 8);
INSERT INTO tbl_fitting VALUES (50, 'W192', 'cloudy', 'critical', 1590, 243, '2021-04-11', 27, 22);
INSERT INTO tbl_fitting VALUES (51, 'W906', 'cloudy', 'critical', 653, 150, '2021-09-09', 16, 7);
INSERT INTO tbl_fitting VALUES (52, 'W296', 'cloudy', 'critical', 2012, 133, '2016-09-05', 18, 18);
INSERT INTO tbl_fitting VALUES (53, 'W233', 'cloudy', 'kreanpoum', 2771, 48, '2022-11-26', 11, 18);
INSERT INTO tbl_fitting VALUES (54, 'W252', 'shaitmul', 'critical', 1794, 213, '2021-02-05', 3, 7);
INSERT INTO tbl_fitting VALUES (55, 'W928', 'shaitmul', 'critical', 1232, 134, '2015-04-13', 26, 12);
INSERT INTO tbl_fitting VALUES (56, 'W466', 'shaitmul', 'critical', 2695, 36, '2015-05-16', 10, 10);
INSERT INTO tbl_fitting VALUES (57, 'W494', 'stimchendbus', 'critical', 168, 240, '2021-04-09', 19, 19);
INSERT INTO tbl_fitting VALUES (58, 'W483', 'rainy', 'kreanpoum', 288, 147, '2017-08-07', 7, 17);
INSERT INTO tbl_fitting VALUES (59, 'W971', 'cloudy', 'kreanpoum', 1666, 294, '2012-04-14', 13, 14);
INSERT INTO tbl_fitting VALUES (60, 'W607', 'baimgraim', 'kreanpoum', 2038, 169, '2023-02-01', 27, 26);
INSERT INTO tbl_fitting VALUES (61, 'W808', 'stimchendbus', 'low', 1089, 287, '2019-11-28', 20, 19);
INSERT INTO tbl_fitting VALUES (62, 'W974', 'shaitmul', 'critical', 1644, 7, '2016-04-27', 3, 12);
INSERT INTO tbl_fitting VALUES (63, 'W865', 'stimchendbus', 'critical', 2001, 300, '2018-11-26', 13, 18);
INSERT INTO tbl_fitting VALUES (64, 'W683', 'baimgraim', 'critical', 1018, 219, '2021-11-04', 19, 22);
INSERT INTO tbl_fitting VALUES (65, 'W506', 'rainy', 'gonskor', 2667, 242, '2023-12-03', 11, 9);
INSERT INTO tbl_fitting VALUES (66, 'W198', 'baimgraim', 'gonskor', 1971, 271, '2020-03-19', 8, 12);
INSERT INTO tbl_fitting VALUES (67, 'W186', 'stimchendbus', 'kreanpoum', 2745, 225, '2010-05-07', 15, 22);
INSERT INTO tbl_fitting VALUES (68, 'W200', 'baimgraim', 'gonskor', 2320, 283, '2013-11-14', 3, 17);
INSERT INTO tbl_fitting VALUES (69, 'W861', 'baimgraim', 'kreanpoum', 984, 170, '2019-04-25', 22, 8);
INSERT INTO tbl_fitting VALUES (70, 'W642', 'cloudy', 'kreanpoum', 514, 165, '2020-02-22', 6, 10);
INSERT INTO tbl_fitting VALUES (71, 'W925', 'baimgraim', 'kreanpoum', 386, 8, '2018-12-16', 20, 17);
INSERT INTO tbl_fitting VALUES (72, 'W949', 'baimgraim', 'low', 1141, 125, '2021-02-08', 24, 5);
INSERT INTO tbl_fitting VALUES (73, 'W284', 'cloudy', 'critical', 947, 293, '2015-05-25', 19, 8);
INSERT INTO tbl_fitting VALUES (74, 'W396', 'rainy', 'kreanpoum', 880, 225, '2021-01-11', 13, 19);
INSERT INTO tbl_fitting VALUES (75, 'W841', 'shaitmul', 'low', 251, 24, '2013-10-18', 3, 8);
INSERT INTO tbl_fitting VALUES (76, 'W825', 'shaitmul', 'kreanpoum', 2902, 47, '2020-11-21', 13, 15);
INSERT INTO tbl_fitting VALUES (77, 'W178', 'rainy', 'critical', 172, 104, '2022-06-22', 18, 12);
INSERT INTO tbl_fitting VALUES (78, 'W239', 'baimgraim', 'kreanpoum', 2499, 205, '2018-03-07', 6, 12);
INSERT INTO tbl_fitting VALUES (79, 'W938', 'baimgraim', 'gonskor', 1159, 91, '2012-01-05', 6, 8);
INSERT INTO tbl_fitting VALUES (80, 'W269', 'rainy', 'critical', 1062, 242, '2022-10-19', 8, 26);
INSERT INTO tbl_fitting VALUES (81, 'W679', 'shaitmul', 'critical', 2160, 16, '2023-01-17', 20, 16);
INSERT INTO tbl_fitting VALUES (82, 'W175', 'stimchendbus', 'critical', 768, 244, '2023-10-22', 6, 9);
INSERT INTO tbl_fitting VALUES (83, 'W559', 'rainy', 'kreanpoum', 1289, 51, '2013-08-26', 6, 12);
INSERT INTO tbl_fitting VALUES (84, 'W728', 'baimgraim', 'critical', 2478, 244, '2010-05-10', 23, 8);
INSERT INTO tbl_fitting VALUES (85, 'W911', 'cloudy', 'kreanpoum', 1023, 44, '2022-09-21', 5, 22);
INSERT INTO tbl_fitting VALUES (86, 'W234', 'baimgraim', 'critical', 159, 129, '2011-08-04', 15, 26);
INSERT INTO tbl_fitting VALUES (87, 'W611', 'cloudy', 'critical', 2970, 284, '2019-10-08', 13, 7);
INSERT INTO tbl_fitting VALUES (88, 'W482', 'baimgraim', 'critical', 2398, 264, '2016-08-04', 18, 10);
INSERT INTO tbl_fitting VALUES (89, 'W899', 'baimgraim', 'gonskor', 2535, 219, '2016-02-09', 5, 9);
INSERT INTO tbl_fitting VALUES (90, 'W650', 'cloudy', 'kreanpoum', 194, 189, '2010-03-19', 21, 21);
INSERT INTO tbl_fitting VALUES (91, 'W636', 'cloudy', 'critical', 1825, 233, '2015-01-17', 18, 22);
INSERT INTO tbl_fitting VALUES (92, 'W541', 'baimgraim', 'kreanpoum', 2242, 25, '2017-05-14', 13, 12);
INSERT INTO tbl_fitting VALUES (93, 'W150', 'cloudy', 'critical', 73, 54, '2018-03-01', 8, 18);
INSERT INTO tbl_fitting VALUES (94, 'W992', 'shaitmul', 'critical', 1342, 50, '2013-09-28', 8, 13);
INSERT INTO tbl_fitting VALUES (95, 'W703', 'shaitmul', 'critical', 2228, 32, '2022-01-23', 18, 9);
INSERT INTO tbl_fitting VALUES (96, 'W515', 'baimgraim', 'kreanpoum', 1977, 84, '2020-01-12', 3, 26);
INSERT INTO tbl_fitting VALUES (97, 'W138', 'shaitmul', 'critical', 2534, 162, '2015-04-11', 3, 12);
INSERT INTO tbl_fitting VALUES (98, 'W283', 'shaitmul', 'gonskor', 918, 141, '2014-06-12', 10, 19);
INSERT INTO tbl_fitting VALUES (99, 'W159', 'cloudy', 'critical', 1669, 108, '2013-12-07', 26, 15);
INSERT INTO tbl_fitting VALUES (100, 'W409', 'cloudy', 'kreanpoum', 950, 267, '2015-01-03', 23, 26);
INSERT INTO tbl_fitting VALUES (101, 'W134', 'baimgraim', 'critical', 1162, 156, '2013-06-07', 5, 8);
INSERT INTO tbl_fitting VALUES (102, 'W782', 'cloudy', 'critical', 685, 8, '2023-12-22', 20, 17);
INSERT INTO tbl_fitting VALUES (103, 'W784', 'shaitmul', 'critical', 560, 259, '2020-04-17', 5, 9);
INSERT INTO tbl_fitting VALUES (104, 'W845', 'baimgraim', 'gonskor', 1854, 137, '2024-08-07', 10, 16);
INSERT INTO tbl_fitting VALUES (105, 'W835', 'baimgraim', 'low', 1983, 240, '2011-06-24', 16, 18);
INSERT INTO tbl_fitting VALUES (106, 'W553', 'rainy', 'critical', 131, 33, '2021-08-15', 26, 18);
INSERT INTO tbl_fitting VALUES (107, 'W411', 'baimgraim', 'kreanpoum', 2638, 280, '2010-12-23', 10, 18);
INSERT INTO tbl_fitting VALUES (108, 'W742', 'baimgraim', 'critical', 1869, 292, '2019-03-08', 23, 7);
INSERT INTO tbl_fitting VALUES (109, 'W695', 'stimchendbus', 'gonskor', 1508, 14, '2014-07-18', 14, 12);
INSERT INTO tbl_fitting VALUES (110, 'W106', 'rainy', 'critical', 2022, 102, '2018-10-15', 19, 26);
INSERT INTO tbl_fitting VALUES (111, 'W142', 'cloudy', 'gonskor', 2663, 70, '2010-02-08', 20, 22);
INSERT INTO tbl_fitting VALUES (112, 'W829', 'cloudy', 'gonskor', 1580, 145, '2023-03-22', 3, 22);
INSERT INTO tbl_fitting VALUES (113, 'W417', 'cloudy', 'low', 2485, 30, '2011-10-21', 13, 8);
INSERT INTO tbl_fitting VALUES (114, 'W292', 'rainy', 'critical', 2227, 267, '2013-01-02', 8, 6);
INSERT INTO tbl_fitting VALUES (115, 'W169', 'baimgraim', 'kreanpoum', 2354, 87, '2024-02-13', 15, 22);
INSERT INTO tbl_fitting VALUES (116, 'W424', 'stimchendbus', 'kreanpoum', 174, 52, '2020-04-02', 15, 7);
INSERT INTO tbl_fitting VALUES (117, 'W258', 'baimgraim', 'kreanpoum', 2305, 236, '2014-08-18', 28, 22);
INSERT INTO tbl_fitting VALUES (118, 'W662', 'baimgraim', 'critical', 18, 132, '2013-05-14', 18, 7);
INSERT INTO tbl_fitting VALUES (119, 'W453', 'stimchendbus', 'low', 293, 210, '2013-10-01', 15, 10);
INSERT INTO tbl_fitting VALUES (120, 'W126', 'baimgraim', 'gonskor', 85, 157, '2015-11-03', 11, 17);
