CREATE TABLE all_sailors (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  status TEXT NOT NULL,
  score_n INTEGER NOT NULL,
  bns INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_sailors VALUES (1, 'Quinn Meyer', 'security', 'active', 839, 700, '1985-01-10');
INSERT INTO all_sailors VALUES (2, 'Liam Nash', 'design', 'active', 474, 99, '1998-01-11');
INSERT INTO all_sailors VALUES (3, 'Florkandko Bresdrassteas', 'sales', 'active', 652, 1334, '1959-10-05');
INSERT INTO all_sailors VALUES (4, 'Dackgren Trosbrumbri', 'design', 'active', 168, 993, '1975-02-07');
INSERT INTO all_sailors VALUES (5, 'Naiskru Cheplaindpous', 'design', 'suspended', 107, 2042, '1982-04-21');
INSERT INTO all_sailors VALUES (6, 'Taisnick Durmearha', 'beatkan', 'permanent', 509, 2234, '1987-09-28');
INSERT INTO all_sailors VALUES (7, 'Chepla Pafla', 'skarlul', 'permanent', 552, 1992, '1961-09-21');
INSERT INTO all_sailors VALUES (8, 'Filcleat Paindsti', 'skouspasshou', 'permanent', 344, 1424, '1948-10-17');
INSERT INTO all_sailors VALUES (9, 'Iris Evans', 'skarlul', 'active', 805, 1923, '1994-08-13');
INSERT INTO all_sailors VALUES (10, 'Randfous Ginvous', 'skarlul', 'suspended', 901, 2473, '1993-09-07');
INSERT INTO all_sailors VALUES (11, 'Victor Meyer', 'skarlul', 'laicknout', 731, 1414, '2004-01-16');
INSERT INTO all_sailors VALUES (12, 'Zendstul Murplor', 'sales', 'permanent', 308, 2178, '1993-02-13');
INSERT INTO all_sailors VALUES (13, 'Zendwendquut Warpom', 'skouspasshou', 'suspended', 233, 584, '1994-02-24');
INSERT INTO all_sailors VALUES (14, 'Kevin Ellis', 'skouspasshou', 'suspended', 359, 437, '1961-04-11');
INSERT INTO all_sailors VALUES (15, 'Kafungron Vasut', 'skarlul', 'active', 621, 1998, '1965-08-26');
INSERT INTO all_sailors VALUES (16, 'Chupai Pournun', 'sales', 'active', 831, 1903, '1963-05-25');
INSERT INTO all_sailors VALUES (17, 'Kreasrait Jairrour', 'beatkan', 'permanent', 420, 365, '1945-11-14');
INSERT INTO all_sailors VALUES (18, 'Eric Davis', 'skouspasshou', 'active', 897, 1444, '1995-04-28');
INSERT INTO all_sailors VALUES (19, 'Saplick Shackqueckthaind', 'skarlul', 'laicknout', 724, 1068, '1977-01-26');
INSERT INTO all_sailors VALUES (20, 'Choziven Saimvot', 'design', 'permanent', 908, 1061, '1965-09-18');
INSERT INTO all_sailors VALUES (21, 'Xavier Young', 'sales', 'active', 696, 1680, '1954-01-24');
INSERT INTO all_sailors VALUES (22, 'Iris Ford', 'design', 'permanent', 845, 516, '1965-05-04');
INSERT INTO all_sailors VALUES (23, 'Adam Walsh', 'skarlul', 'active', 31, 584, '1984-10-11');
INSERT INTO all_sailors VALUES (24, 'Louckhand Flemvaim', 'skouspasshou', 'temporary', 612, 1854, '1992-09-13');
INSERT INTO all_sailors VALUES (25, 'Zourbingit Gucktomclair', 'skouspasshou', 'absent', 127, 882, '1990-12-13');
INSERT INTO all_sailors VALUES (26, 'Fiona Tanaka', 'sales', 'active', 208, 1314, '1952-03-09');
INSERT INTO all_sailors VALUES (27, 'Quastankru Drainomnai', 'skarlul', 'active', 685, 1438, '1948-11-18');
INSERT INTO all_sailors VALUES (28, 'Kroukreack Daitchoundreck', 'skarlul', 'active', 431, 758, '1967-12-24');
INSERT INTO all_sailors VALUES (29, 'Peter Sato', 'skouspasshou', 'absent', 403, 2198, '1971-04-10');
INSERT INTO all_sailors VALUES (30, 'Olivia Green', 'security', 'temporary', 753, 981, '1976-02-14');
INSERT INTO all_sailors VALUES (31, 'Jeackrand Zilbre', 'beatkan', 'laicknout', 149, 1684, '2001-09-01');
INSERT INTO all_sailors VALUES (32, 'Rosa Hughes', 'skarlul', 'permanent', 18, 1246, '1994-09-19');
INSERT INTO all_sailors VALUES (33, 'Simon Baker', 'sales', 'laicknout', 829, 141, '1972-10-10');
CREATE TABLE pie_tab (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  st TEXT NOT NULL,
  reg TEXT NOT NULL,
  max_p INTEGER NOT NULL,
  wnd INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO pie_tab VALUES (1, 'Westburn', 'geamvounear', 'chinclu', 46, 8, '1903-07-03');
INSERT INTO pie_tab VALUES (2, 'Redford', 'baroque', 'central', 813, 16, '2016-02-18');
INSERT INTO pie_tab VALUES (3, 'Findvair', 'baroque', 'inland', 100, 29, '1964-01-16');
INSERT INTO pie_tab VALUES (4, 'Drourchopa', 'rustic', 'inland', 806, 6, '1933-05-28');
INSERT INTO pie_tab VALUES (5, 'Dustutnond', 'rustic', 'inland', 154, 70, '2011-02-03');
INSERT INTO pie_tab VALUES (6, 'Clearburn', 'industrial', 'inland', 768, 3, '1956-11-19');
INSERT INTO pie_tab VALUES (7, 'Stonefield', 'baroque', 'chinclu', 331, 40, '1917-02-05');
INSERT INTO pie_tab VALUES (8, 'Fisdret', 'baroque', 'central', 800, 53, '1930-07-06');
INSERT INTO pie_tab VALUES (9, 'Lakeburn', 'rustic', 'chinclu', 282, 11, '1919-02-14');
INSERT INTO pie_tab VALUES (10, 'Tombre', 'rustic', 'inland', 280, 15, '1939-10-23');
INSERT INTO pie_tab VALUES (11, 'Nirteamjos', 'geamvounear', 'chinclu', 711, 41, '1901-09-16');
INSERT INTO pie_tab VALUES (12, 'Pligralclear', 'baroque', 'chinclu', 386, 21, '2002-05-15');
INSERT INTO pie_tab VALUES (13, 'Tosdurmel', 'steagen', 'chinclu', 391, 76, '1995-01-28');
INSERT INTO pie_tab VALUES (14, 'Plinnen', 'geamvounear', 'chinclu', 238, 41, '1938-01-27');
INSERT INTO pie_tab VALUES (15, 'Heljockvan', 'baroque', 'chinclu', 619, 58, '1952-06-23');
INSERT INTO pie_tab VALUES (16, 'Ashgate', 'zochaindskat', 'chinclu', 441, 31, '1993-06-22');
INSERT INTO pie_tab VALUES (17, 'Gruthear', 'rustic', 'central', 237, 70, '1965-12-15');
INSERT INTO pie_tab VALUES (18, 'Suskrounnam', 'rustic', 'central', 790, 77, '1971-05-15');
INSERT INTO pie_tab VALUES (19, 'Krougrom', 'baroque', 'central', 224, 66, '1908-02-24');
INSERT INTO pie_tab VALUES (20, 'Marshmouth', 'zochaindskat', 'chinclu', 44, 9, '1936-11-12');
INSERT INTO pie_tab VALUES (21, 'Stoneford', 'geamvounear', 'central', 772, 17, '1948-10-17');
INSERT INTO pie_tab VALUES (22, 'Chunous', 'baroque', 'inland', 240, 6, '1902-05-22');
INSERT INTO pie_tab VALUES (23, 'Greenwick', 'baroque', 'inland', 170, 36, '1901-01-13');
INSERT INTO pie_tab VALUES (24, 'Thairkraszon', 'geamvounear', 'chinclu', 532, 68, '1999-03-26');
INSERT INTO pie_tab VALUES (25, 'Kastouclain', 'steagen', 'central', 205, 78, '1919-10-13');
INSERT INTO pie_tab VALUES (26, 'Woodridge', 'zochaindskat', 'jeamskoumtus', 158, 50, '2003-02-20');
INSERT INTO pie_tab VALUES (27, 'Naisjo', 'rustic', 'inland', 327, 35, '1906-06-19');
INSERT INTO pie_tab VALUES (28, 'Clandrackchot', 'industrial', 'central', 267, 66, '2009-09-10');
INSERT INTO pie_tab VALUES (29, 'Clemdrondmot', 'zochaindskat', 'central', 302, 52, '1924-03-03');
CREATE TABLE cros_tab (
  crossing_id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  pr TEXT NOT NULL,
  sky TEXT NOT NULL,
  disc INTEGER NOT NULL,
  dur INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  sailor_key INTEGER NOT NULL,
  by_pier INTEGER NOT NULL,
  FOREIGN KEY (sailor_key) REFERENCES all_sailors(id),
  FOREIGN KEY (by_pier) REFERENCES pie_tab(id)
);
INSERT INTO cros_tab VALUES (1, 'U315', 'fletgrus', 'dairros', 9, 106, '2023-12-05', 2, 18);
INSERT INTO cros_tab VALUES (2, 'U313', 'fletgrus', 'windy', 5, 373, '2012-08-03', 21, 29);
INSERT INTO cros_tab VALUES (3, 'U266', 'high', 'windy', 15, 231, '2020-02-09', 20, 8);
INSERT INTO cros_tab VALUES (4, 'U383', 'fletgrus', 'graifeshas', 30, 144, '2022-04-22', 26, 18);
INSERT INTO cros_tab VALUES (5, 'U950', 'fletgrus', 'windy', 32, 232, '2017-07-18', 11, 12);
INSERT INTO cros_tab VALUES (6, 'U314', 'fletgrus', 'dairros', 40, 335, '2024-03-04', 23, 14);
INSERT INTO cros_tab VALUES (7, 'U103', 'high', 'snowy', 27, 401, '2012-12-12', 16, 28);
INSERT INTO cros_tab VALUES (8, 'U437', 'high', 'dairros', 37, 165, '2013-05-01', 15, 7);
INSERT INTO cros_tab VALUES (9, 'U221', 'high', 'graifeshas', 52, 107, '2015-11-16', 20, 20);
INSERT INTO cros_tab VALUES (10, 'U903', 'fletgrus', 'snowy', 57, 357, '2010-03-17', 19, 1);
INSERT INTO cros_tab VALUES (11, 'U575', 'high', 'rainy', 31, 173, '2016-08-20', 26, 1);
INSERT INTO cros_tab VALUES (12, 'U651', 'high', 'dairros', 55, 180, '2013-04-19', 21, 3);
INSERT INTO cros_tab VALUES (13, 'U794', 'normal', 'graifeshas', 40, 391, '2018-11-18', 15, 1);
INSERT INTO cros_tab VALUES (14, 'U936', 'fletgrus', 'graifeshas', 22, 201, '2022-02-13', 5, 16);
INSERT INTO cros_tab VALUES (15, 'U719', 'fletgrus', 'dairros', 23, 52, '2024-09-18', 2, 8);
INSERT INTO cros_tab VALUES (16, 'U242', 'normal', 'snowy', 24, 131, '2019-12-20', 16, 14);
INSERT INTO cros_tab VALUES (17, 'U720', 'high', 'sunny', 14, 150, '2024-05-17', 19, 18);
INSERT INTO cros_tab VALUES (18, 'U127', 'high', 'rainy', 50, 11, '2024-06-11', 2, 10);
INSERT INTO cros_tab VALUES (19, 'U153', 'wondtheam', 'snowy', 38, 411, '2013-06-11', 28, 10);
INSERT INTO cros_tab VALUES (20, 'U981', 'fletgrus', 'dairros', 0, 67, '2022-12-25', 15, 7);
INSERT INTO cros_tab VALUES (21, 'U758', 'fletgrus', 'rainy', 38, 468, '2015-05-22', 16, 5);
INSERT INTO cros_tab VALUES (22, 'U933', 'high', 'windy', 40, 395, '2020-04-22', 25, 5);
INSERT INTO cros_tab VALUES (23, 'U526', 'fletgrus', 'snowy', 28, 479, '2017-03-02', 26, 15);
INSERT INTO cros_tab VALUES (24, 'U980', 'fletgrus', 'dairros', 43, 62, '2012-11-28', 2, 10);
INSERT INTO cros_tab VALUES (25, 'U291', 'wondtheam', 'sunny', 16, 346, '2013-07-11', 16, 20);
INSERT INTO cros_tab VALUES (26, 'U680', 'normal', 'windy', 54, 244, '2016-08-03', 28, 29);
INSERT INTO cros_tab VALUES (27, 'U872', 'wondtheam', 'rainy', 2, 204, '2024-07-07', 7, 1);
INSERT INTO cros_tab VALUES (28, 'U133', 'fletgrus', 'rainy', 35, 238, '2019-10-24', 19, 16);
INSERT INTO cros_tab VALUES (29, 'U533', 'fletgrus', 'rainy', 23, 64, '2017-02-28', 25, 22);
INSERT INTO cros_tab VALUES (30, 'U664', 'wondtheam', 'graifeshas', 52, 172, '2019-09-19', 16, 29);
INSERT INTO cros_tab VALUES (31, 'U352', 'fletgrus', 'graifeshas', 17, 331, '2016-10-05', 9, 18);
INSERT INTO cros_tab VALUES (32, 'U391', 'high', 'dairros', 32, 72, '2016-11-10', 28, 7);
INSERT INTO cros_tab VALUES (33, 'U716', 'fletgrus', 'dairros', 20, 418, '2021-08-13', 32, 9);
INSERT INTO cros_tab VALUES (34, 'U900', 'wondtheam', 'graifeshas', 20, 210, '2012-02-05', 9, 7);
INSERT INTO cros_tab VALUES (35, 'U283', 'high', 'rainy', 60, 268, '2024-08-14', 21, 3);
INSERT INTO cros_tab VALUES (36, 'U471', 'wondtheam', 'windy', 23, 281, '2018-10-12', 25, 7);
INSERT INTO cros_tab VALUES (37, 'U901', 'normal', 'graifeshas', 29, 386, '2022-12-23', 33, 22);
INSERT INTO cros_tab VALUES (38, 'U655', 'high', 'rainy', 3, 247, '2023-08-07', 27, 12);
INSERT INTO cros_tab VALUES (39, 'U544', 'high', 'graifeshas', 3, 302, '2022-05-21', 20, 22);
INSERT INTO cros_tab VALUES (40, 'U788', 'fletgrus', 'windy', 2, 145, '2022-07-01', 15, 26);
INSERT INTO cros_tab VALUES (41, 'U308', 'fletgrus', 'dairros', 42, 325, '2012-08-24', 20, 7);
INSERT INTO cros_tab VALUES (42, 'U724', 'fletgrus', 'rainy', 11, 296, '2010-09-16', 26, 9);
INSERT INTO cros_tab VALUES (43, 'U341', 'fletgrus', 'windy', 32, 438, '2020-02-26', 26, 15);
INSERT INTO cros_tab VALUES (44, 'U129', 'fletgrus', 'windy', 23, 322, '2013-04-09', 24, 4);
INSERT INTO cros_tab VALUES (45, 'U124', 'fletgrus', 'dairros', 33, 438, '2015-09-16', 7, 3);
INSERT INTO cros_tab VALUES (46, 'U806', 'normal', 'rainy', 41, 18, '2023-01-22', 25, 20);
INSERT INTO cros_tab VALUES (47, 'U577', 'fletgrus', 'rainy', 0, 379, '2021-01-13', 15, 18);
INSERT INTO cros_tab VALUES (48, 'U786', 'fletgrus', 'sunny', 24, 33, '2016-05-18', 5, 2);
INSERT INTO cros_tab VALUES (49, 'U562', 'wondtheam', 'rainy', 49, 263, '2022-02-20', 33, 7);
INSERT INTO cros_tab VALUES (50, 'U270', 'wondtheam', 'graifeshas', 36, 57, '2023-11-05', 31, 1);
INSERT INTO cros_tab VALUES (51, 'U479', 'fletgrus', 'windy', 33, 162, '2013-12-10', 5, 9);
INSERT INTO cros_tab VALUES (52, 'U534', 'fletgrus', 'sunny', 11, 187, '2018-08-23', 27, 24);
INSERT INTO cros_tab VALUES (53, 'U579', 'normal', 'rainy', 54, 472, '2012-07-27', 16, 9);
INSERT INTO cros_tab VALUES (54, 'U193', 'fletgrus', 'rainy', 0, 76, '2013-06-12', 27, 24);
INSERT INTO cros_tab VALUES (55, 'U895', 'wondtheam', 'snowy', 29, 132, '2019-08-10', 16, 26);
INSERT INTO cros_tab VALUES (56, 'U703', 'fletgrus', 'snowy', 28, 258, '2021-12-26', 19, 23);
INSERT INTO cros_tab VALUES (57, 'U240', 'wondtheam', 'windy', 19, 378, '2015-11-02', 15, 10);
INSERT INTO cros_tab VALUES (58, 'U751', 'fletgrus', 'windy', 22, 236, '2015-02-15', 31, 26);
INSERT INTO cros_tab VALUES (59, 'U335', 'wondtheam', 'rainy', 20, 322, '2010-02-18', 23, 18);
INSERT INTO cros_tab VALUES (60, 'U553', 'fletgrus', 'windy', 26, 159, '2013-06-12', 16, 18);
INSERT INTO cros_tab VALUES (61, 'U202', 'fletgrus', 'dairros', 22, 37, '2021-09-25', 11, 2);
INSERT INTO cros_tab VALUES (62, 'U295', 'fletgrus', 'rainy', 45, 66, '2016-04-16', 16, 23);
INSERT INTO cros_tab VALUES (63, 'U586', 'fletgrus', 'graifeshas', 59, 28, '2016-07-06', 12, 18);
INSERT INTO cros_tab VALUES (64, 'U482', 'wondtheam', 'graifeshas', 23, 352, '2013-02-11', 15, 22);
INSERT INTO cros_tab VALUES (65, 'U603', 'high', 'graifeshas', 17, 390, '2010-01-05', 5, 4);
INSERT INTO cros_tab VALUES (66, 'U598', 'fletgrus', 'graifeshas', 50, 423, '2022-07-11', 15, 7);
INSERT INTO cros_tab VALUES (67, 'U327', 'high', 'rainy', 5, 451, '2010-02-02', 25, 15);
INSERT INTO cros_tab VALUES (68, 'U463', 'fletgrus', 'rainy', 32, 62, '2013-03-24', 12, 10);
INSERT INTO cros_tab VALUES (69, 'U880', 'fletgrus', 'graifeshas', 4, 296, '2011-12-12', 15, 18);
INSERT INTO cros_tab VALUES (70, 'U673', 'fletgrus', 'windy', 45, 91, '2010-03-08', 19, 14);
INSERT INTO cros_tab VALUES (71, 'U241', 'wondtheam', 'windy', 38, 394, '2017-05-08', 12, 28);
INSERT INTO cros_tab VALUES (72, 'U634', 'fletgrus', 'rainy', 2, 478, '2019-02-21', 14, 29);
INSERT INTO cros_tab VALUES (73, 'U412', 'fletgrus', 'rainy', 21, 222, '2023-04-18', 26, 26);
INSERT INTO cros_tab VALUES (74, 'U328', 'wondtheam', 'windy', 49, 199, '2022-07-18', 5, 7);
INSERT INTO cros_tab VALUES (75, 'U406', 'fletgrus', 'dairros', 32, 128, '2015-03-23', 21, 14);
INSERT INTO cros_tab VALUES (76, 'U632', 'high', 'dairros', 49, 247, '2021-01-10', 23, 24);
INSERT INTO cros_tab VALUES (77, 'U687', 'high', 'rainy', 6, 288, '2021-07-02', 23, 24);
INSERT INTO cros_tab VALUES (78, 'U410', 'wondtheam', 'rainy', 0, 319, '2012-07-03', 16, 24);
INSERT INTO cros_tab VALUES (79, 'U249', 'fletgrus', 'snowy', 27, 176, '2024-03-16', 16, 18);
INSERT INTO cros_tab VALUES (80, 'U189', 'normal', 'sunny', 16, 25, '2015-10-13', 2, 22);
INSERT INTO cros_tab VALUES (81, 'U100', 'fletgrus', 'dairros', 37, 116, '2010-10-23', 28, 26);
INSERT INTO cros_tab VALUES (82, 'U744', 'wondtheam', 'graifeshas', 34, 256, '2013-10-21', 21, 24);
INSERT INTO cros_tab VALUES (83, 'U493', 'fletgrus', 'graifeshas', 8, 165, '2011-03-22', 9, 2);
INSERT INTO cros_tab VALUES (84, 'U768', 'fletgrus', 'graifeshas', 54, 98, '2024-02-04', 15, 7);
INSERT INTO cros_tab VALUES (85, 'U762', 'fletgrus', 'windy', 44, 358, '2016-07-13', 16, 4);
INSERT INTO cros_tab VALUES (86, 'U662', 'wondtheam', 'dairros', 20, 112, '2015-09-04', 24, 18);
INSERT INTO cros_tab VALUES (87, 'U730', 'wondtheam', 'windy', 35, 170, '2022-05-19', 15, 29);
INSERT INTO cros_tab VALUES (88, 'U326', 'fletgrus', 'snowy', 25, 181, '2010-03-06', 28, 26);
INSERT INTO cros_tab VALUES (89, 'U162', 'wondtheam', 'graifeshas', 35, 336, '2023-08-25', 26, 16);
INSERT INTO cros_tab VALUES (90, 'U785', 'wondtheam', 'graifeshas', 10, 25, '2024-06-19', 26, 12);
INSERT INTO cros_tab VALUES (91, 'U509', 'fletgrus', 'rainy', 42, 309, '2014-02-11', 31, 9);
INSERT INTO cros_tab VALUES (92, 'U769', 'fletgrus', 'dairros', 33, 311, '2010-08-16', 31, 22);
INSERT INTO cros_tab VALUES (93, 'U355', 'wondtheam', 'rainy', 11, 480, '2018-11-08', 20, 5);
INSERT INTO cros_tab VALUES (94, 'U833', 'fletgrus', 'snowy', 17, 457, '2022-02-04', 15, 14);
INSERT INTO cros_tab VALUES (95, 'U422', 'high', 'graifeshas', 44, 302, '2014-09-20', 11, 27);
INSERT INTO cros_tab VALUES (96, 'U235', 'wondtheam', 'rainy', 28, 61, '2014-09-07', 16, 22);
INSERT INTO cros_tab VALUES (97, 'U196', 'fletgrus', 'windy', 25, 45, '2015-10-18', 27, 1);
INSERT INTO cros_tab VALUES (98, 'U460', 'normal', 'rainy', 40, 346, '2018-08-25', 9, 12);
INSERT INTO cros_tab VALUES (99, 'U912', 'fletgrus', 'rainy', 33, 106, '2019-02-04', 32, 10);
INSERT INTO cros_tab VALUES (100, 'U536', 'fletgrus', 'dairros', 26, 113, '2023-11-20', 27, 24);
INSERT INTO cros_tab VALUES (101, 'U250', 'high', 'sunny', 0, 62, '2017-12-26', 19, 15);
INSERT INTO cros_tab VALUES (102, 'U564', 'high', 'sunny', 57, 381, '2023-05-16', 12, 8);
INSERT INTO cros_tab VALUES (103, 'U885', 'high', 'dairros', 13, 9, '2015-10-24', 14, 7);
INSERT INTO cros_tab VALUES (104, 'U911', 'high', 'rainy', 4, 359, '2018-05-11', 21, 16);
INSERT INTO cros_tab VALUES (105, 'U106', 'high', 'windy', 43, 38, '2021-12-08', 31, 9);
INSERT INTO cros_tab VALUES (106, 'U414', 'high', 'windy', 47, 268, '2014-08-11', 24, 5);
INSERT INTO cros_tab VALUES (107, 'U568', 'fletgrus', 'snowy', 15, 404, '2021-05-28', 7, 29);
INSERT INTO cros_tab VALUES (108, 'U334', 'fletgrus', 'snowy', 37, 255, '2010-03-05', 27, 1);
INSERT INTO cros_tab VALUES (109, 'U873', 'normal', 'graifeshas', 49, 251, '2020-12-05', 2, 28);
INSERT INTO cros_tab VALUES (110, 'U389', 'fletgrus', 'rainy', 40, 288, '2014-01-14', 11, 22);
INSERT INTO cros_tab VALUES (111, 'U629', 'high', 'rainy', 2, 355, '2010-02-20', 21, 12);
INSERT INTO cros_tab VALUES (112, 'U264', 'high', 'windy', 9, 130, '2017-12-02', 2, 22);
INSERT INTO cros_tab VALUES (113, 'U723', 'fletgrus', 'rainy', 21, 437, '2015-12-17', 16, 8);
INSERT INTO cros_tab VALUES (114, 'U734', 'high', 'dairros', 35, 443, '2014-06-25', 19, 24);
INSERT INTO cros_tab VALUES (115, 'U952', 'fletgrus', 'rainy', 54, 376, '2019-01-05', 31, 11);
INSERT INTO cros_tab VALUES (116, 'U869', 'fletgrus', 'rainy', 34, 208, '2011-06-20', 31, 15);
INSERT INTO cros_tab VALUES (117, 'U587', 'normal', 'rainy', 54, 26, '2013-07-17', 11, 26);
INSERT INTO cros_tab VALUES (118, 'U844', 'fletgrus', 'rainy', 20, 371, '2013-05-17', 12, 22);
INSERT INTO cros_tab VALUES (119, 'U181', 'fletgrus', 'snowy', 32, 453, '2024-02-25', 31, 7);
INSERT INTO cros_tab VALUES (120, 'U600', 'fletgrus', 'graifeshas', 59, 163, '2016-07-20', 25, 26);
