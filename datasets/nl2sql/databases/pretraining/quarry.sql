CREATE TABLE all_workers (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_citizenship TEXT NOT NULL,
  the_true_section TEXT NOT NULL,
  the_pay INTEGER NOT NULL,
  the_chamkut_binfin INTEGER NOT NULL,
  the_measclen TEXT NOT NULL
);
INSERT INTO all_workers VALUES (1, 'Mulner Traichoumtrean', 'Ireland', 'split', 3373, 35, '1984-05-19');
INSERT INTO all_workers VALUES (2, 'Dretwi Pairseafais', 'skelchus', 'clotkraidrai', 4714, 3, '1977-02-16');
INSERT INTO all_workers VALUES (3, 'Liam Irwin', 'Ireland', 'day', 4471, 39, '1972-11-15');
INSERT INTO all_workers VALUES (4, 'Liam Hart', 'France', 'day', 5177, 20, '1990-02-21');
INSERT INTO all_workers VALUES (5, 'Lafain Stimtrackzick', 'skelchus', 'clotkraidrai', 4416, 2, '1982-03-16');
INSERT INTO all_workers VALUES (6, 'Dozealtham Paivourbor', 'hearoul', 'clotkraidrai', 1776, 0, '1984-06-28');
INSERT INTO all_workers VALUES (7, 'Suclel Draindlear', 'skelchus', 'night', 4133, 2, '1985-12-08');
INSERT INTO all_workers VALUES (8, 'Simon Meyer', 'skelchus', 'vumtrountind', 6360, 8, '1986-06-19');
INSERT INTO all_workers VALUES (9, 'Paula Grant', 'Ireland', 'day', 8241, 2, '1967-01-21');
INSERT INTO all_workers VALUES (10, 'Chugrai Shemkrirflen', 'Ireland', 'day', 7518, 37, '1975-11-21');
INSERT INTO all_workers VALUES (11, 'Krounbeanwen Chemsound', 'skelchus', 'night', 2205, 36, '1958-09-03');
INSERT INTO all_workers VALUES (12, 'Bitplal Rutind', 'Ireland', 'clotkraidrai', 1921, 30, '1955-03-27');
INSERT INTO all_workers VALUES (13, 'Ivan Nash', 'France', 'clotkraidrai', 8828, 37, '1969-04-18');
INSERT INTO all_workers VALUES (14, 'Paula Irwin', 'skelchus', 'vumtrountind', 5014, 20, '1948-10-04');
INSERT INTO all_workers VALUES (15, 'Chaimdres Quondar', 'France', 'night', 9024, 23, '1958-11-23');
INSERT INTO all_workers VALUES (16, 'Weszeacktrond Jearsta', 'hearoul', 'day', 3037, 4, '1962-05-28');
INSERT INTO all_workers VALUES (17, 'Zeatrean Flousflond', 'hearoul', 'split', 4521, 5, '1968-10-25');
INSERT INTO all_workers VALUES (18, 'Zoe Dunn', 'Ireland', 'night', 8037, 6, '1964-07-13');
INSERT INTO all_workers VALUES (19, 'Deasdomnom Dondonhon', 'Ireland', 'split', 9875, 12, '1962-04-19');
INSERT INTO all_workers VALUES (20, 'Hanna Jones', 'France', 'day', 1221, 36, '1981-12-09');
INSERT INTO all_workers VALUES (21, 'Frank Cohen', 'France', 'vumtrountind', 9678, 0, '1980-04-20');
INSERT INTO all_workers VALUES (22, 'Kate Weber', 'hearoul', 'night', 5232, 38, '2002-05-27');
INSERT INTO all_workers VALUES (23, 'Kate Silva', 'skelchus', 'night', 3733, 17, '1975-05-19');
INSERT INTO all_workers VALUES (24, 'Shickkrumdas Tintan', 'France', 'vumtrountind', 4894, 22, '1980-02-18');
INSERT INTO all_workers VALUES (25, 'Rounka Jeambanjair', 'France', 'vumtrountind', 4877, 24, '1981-07-26');
INSERT INTO all_workers VALUES (26, 'Tondrain Plousmeanpaind', 'Ireland', 'split', 1951, 14, '1952-06-11');
INSERT INTO all_workers VALUES (27, 'Belberthot Shaindshamcla', 'Ireland', 'night', 6289, 29, '1946-06-20');
INSERT INTO all_workers VALUES (28, 'George Clark', 'Ireland', 'night', 8025, 1, '1988-02-09');
CREATE TABLE all_trucks (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_drindparskir TEXT NOT NULL,
  the_category TEXT NOT NULL,
  the_weekly_gain INTEGER NOT NULL,
  the_mottrealto_shoumvoswi INTEGER NOT NULL,
  the_public_visit TEXT NOT NULL
);
INSERT INTO all_trucks VALUES (1, 'Lonely Beacon', 'brass', 'vinpait', 894, 582, '2022-07-02');
INSERT INTO all_trucks VALUES (2, 'Chumlu Trounreas', 'houjoutkrouck', 'rare', 92, 897, '2012-07-15');
INSERT INTO all_trucks VALUES (3, 'Woundclir Quoustittis', 'houjoutkrouck', 'limited', 62, 643, '2011-03-18');
INSERT INTO all_trucks VALUES (4, 'Sweet Willow', 'brass', 'organic', 1056, 474, '2002-02-21');
INSERT INTO all_trucks VALUES (5, 'Ponchim Berjamseal', 'plastic', 'vintage', 2371, 956, '2021-02-12');
INSERT INTO all_trucks VALUES (6, 'Kamjoul Pongoutsai', 'brass', 'limited', 1761, 843, '2014-01-28');
INSERT INTO all_trucks VALUES (7, 'Brulfelros Greargrahos', 'brass', 'vintage', 551, 95, '2018-01-17');
INSERT INTO all_trucks VALUES (8, 'Plendtainkrear Raipleck', 'zaindjock', 'limited', 3144, 123, '2014-08-06');
INSERT INTO all_trucks VALUES (9, 'Peckskiquis Trairshoulpluck', 'houjoutkrouck', 'organic', 2783, 299, '2004-05-17');
INSERT INTO all_trucks VALUES (10, 'Ancient Harvest', 'brass', 'rare', 2107, 371, '2007-06-08');
INSERT INTO all_trucks VALUES (11, 'Skaickjunear Thacher', 'plastic', 'organic', 1156, 665, '2023-09-01');
INSERT INTO all_trucks VALUES (12, 'Weanjea Flomtrumsha', 'zaindjock', 'rare', 1293, 523, '2014-09-06');
INSERT INTO all_trucks VALUES (13, 'Neanstordand Hamtrenstout', 'brass', 'organic', 2712, 646, '2023-12-03');
INSERT INTO all_trucks VALUES (14, 'Noble Harvest', 'zaindjock', 'limited', 3085, 958, '1999-06-16');
INSERT INTO all_trucks VALUES (15, 'Shodrout Halshoum', 'plastic', 'organic', 1923, 434, '2008-10-25');
INSERT INTO all_trucks VALUES (16, 'Bumjimmet Draldind', 'brass', 'rare', 3747, 601, '2003-08-27');
INSERT INTO all_trucks VALUES (17, 'Vainqueamgrum Gotkair', 'brass', 'vinpait', 817, 195, '2013-01-18');
INSERT INTO all_trucks VALUES (18, 'Haistan Lagea', 'zaindjock', 'organic', 2065, 855, '2021-04-04');
INSERT INTO all_trucks VALUES (19, 'Measseamond Zastaittri', 'houjoutkrouck', 'vintage', 3836, 153, '2021-03-16');
INSERT INTO all_trucks VALUES (20, 'Treatbor Drusfoutple', 'zaindjock', 'organic', 1177, 965, '2019-02-23');
INSERT INTO all_trucks VALUES (21, 'Drentrick Venflack', 'brass', 'organic', 2119, 250, '2000-09-19');
INSERT INTO all_trucks VALUES (22, 'Wild Harvest', 'houjoutkrouck', 'organic', 3855, 474, '2000-06-27');
INSERT INTO all_trucks VALUES (23, 'Veawelplon Flackgor', 'zaindjock', 'limited', 1042, 800, '2003-02-05');
INSERT INTO all_trucks VALUES (24, 'Kinskam Shaseas', 'zaindjock', 'rare', 2817, 564, '2016-09-17');
INSERT INTO all_trucks VALUES (25, 'Plumwourmouck Clouckskeam', 'zaindjock', 'rare', 2340, 484, '2004-11-17');
INSERT INTO all_trucks VALUES (26, 'Cleasteahus Kruni', 'brass', 'rare', 1361, 214, '2001-03-28');
INSERT INTO all_trucks VALUES (27, 'Lonaickfli Drindsuljoul', 'zaindjock', 'rare', 922, 485, '2003-12-09');
INSERT INTO all_trucks VALUES (28, 'Krosbrol Baitgrer', 'brass', 'vinpait', 3579, 228, '2006-10-20');
INSERT INTO all_trucks VALUES (29, 'Housbrol Haibris', 'zaindjock', 'organic', 3439, 494, '2008-05-19');
INSERT INTO all_trucks VALUES (30, 'Sunny Rose', 'brass', 'vinpait', 1328, 392, '2010-02-24');
INSERT INTO all_trucks VALUES (31, 'Rerror Geackshoullis', 'houjoutkrouck', 'limited', 3360, 517, '2023-12-14');
INSERT INTO all_trucks VALUES (32, 'Royal Falcon', 'zaindjock', 'vinpait', 1831, 876, '2004-11-08');
INSERT INTO all_trucks VALUES (33, 'Pounjil Wetsher', 'plastic', 'vintage', 3788, 654, '2019-08-16');
INSERT INTO all_trucks VALUES (34, 'Skeasdreandnot Halnir', 'brass', 'limited', 2257, 184, '2023-03-25');
INSERT INTO all_trucks VALUES (35, 'Shamjot Goflarquut', 'houjoutkrouck', 'limited', 848, 782, '2006-04-28');
INSERT INTO all_trucks VALUES (36, 'Tuzi Chaildrack', 'plastic', 'vintage', 629, 855, '2022-02-19');
CREATE TABLE all_loads (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_quourclan TEXT NOT NULL,
  the_sheckzeas TEXT NOT NULL,
  the_attendance INTEGER NOT NULL,
  the_total_rate INTEGER NOT NULL,
  the_gronmait_kraltrer TEXT NOT NULL,
  of_worker INTEGER NOT NULL,
  of_truck INTEGER NOT NULL,
  FOREIGN KEY (of_worker) REFERENCES all_workers(code),
  FOREIGN KEY (of_truck) REFERENCES all_trucks(code)
);
INSERT INTO all_loads VALUES (1, 'J533', 'voundbrottoul', 'snowy', 812, 145, '2017-08-16', 4, 16);
INSERT INTO all_loads VALUES (2, 'J594', 'grindjick', 'snowy', 730, 64, '2016-02-07', 27, 33);
INSERT INTO all_loads VALUES (3, 'J464', 'grindjick', 'fluckclain', 904, 30, '2010-02-12', 23, 19);
INSERT INTO all_loads VALUES (4, 'J896', 'fandjack', 'sheakraisthand', 702, 190, '2016-02-25', 20, 18);
INSERT INTO all_loads VALUES (5, 'J574', 'grindjick', 'snowy', 376, 14, '2023-10-16', 7, 18);
INSERT INTO all_loads VALUES (6, 'J525', 'ploundlustras', 'cloudy', 273, 247, '2014-11-21', 19, 28);
INSERT INTO all_loads VALUES (7, 'J161', 'ploundlustras', 'snowy', 166, 173, '2018-08-28', 17, 5);
INSERT INTO all_loads VALUES (8, 'J710', 'pleahe', 'fluckclain', 890, 221, '2012-12-27', 9, 6);
INSERT INTO all_loads VALUES (9, 'J863', 'voundbrottoul', 'faicktrean', 138, 42, '2012-04-28', 23, 14);
INSERT INTO all_loads VALUES (10, 'J804', 'ploundlustras', 'snowy', 521, 189, '2015-07-22', 12, 34);
INSERT INTO all_loads VALUES (11, 'J846', 'voundbrottoul', 'fluckclain', 38, 107, '2017-06-11', 2, 32);
INSERT INTO all_loads VALUES (12, 'J720', 'grindjick', 'sunny', 881, 99, '2019-08-23', 18, 29);
INSERT INTO all_loads VALUES (13, 'J353', 'voundbrottoul', 'snowy', 6, 150, '2018-02-21', 13, 5);
INSERT INTO all_loads VALUES (14, 'J415', 'voundbrottoul', 'fluckclain', 294, 148, '2022-10-28', 27, 32);
INSERT INTO all_loads VALUES (15, 'J799', 'grindjick', 'fluckclain', 627, 94, '2018-02-17', 15, 21);
INSERT INTO all_loads VALUES (16, 'J560', 'grindjick', 'sunny', 837, 233, '2017-04-02', 20, 6);
INSERT INTO all_loads VALUES (17, 'J452', 'voundbrottoul', 'sheakraisthand', 795, 257, '2024-01-27', 9, 14);
INSERT INTO all_loads VALUES (18, 'J845', 'grindjick', 'fluckclain', 650, 218, '2017-09-15', 27, 15);
INSERT INTO all_loads VALUES (19, 'J455', 'voundbrottoul', 'fluckclain', 845, 127, '2019-04-18', 9, 18);
INSERT INTO all_loads VALUES (20, 'J668', 'grindjick', 'sheakraisthand', 76, 9, '2015-12-03', 5, 33);
INSERT INTO all_loads VALUES (21, 'J321', 'grindjick', 'sheakraisthand', 485, 33, '2015-04-10', 13, 15);
INSERT INTO all_loads VALUES (22, 'J477', 'voundbrottoul', 'snowy', 914, 279, '2018-10-26', 23, 29);
INSERT INTO all_loads VALUES (23, 'J350', 'grindjick', 'fluckclain', 161, 86, '2022-02-01', 7, 33);
INSERT INTO all_loads VALUES (24, 'J197', 'voundbrottoul', 'fluckclain', 9, 241, '2012-02-18', 27, 34);
INSERT INTO all_loads VALUES (25, 'J948', 'grindjick', 'fluckclain', 306, 233, '2015-07-11', 16, 28);
INSERT INTO all_loads VALUES (26, 'J244', 'ploundlustras', 'fluckclain', 61, 4, '2023-10-21', 3, 19);
INSERT INTO all_loads VALUES (27, 'J727', 'grindjick', 'faicktrean', 619, 55, '2024-04-07', 17, 17);
INSERT INTO all_loads VALUES (28, 'J346', 'fandjack', 'fluckclain', 75, 236, '2016-05-18', 7, 14);
INSERT INTO all_loads VALUES (29, 'J496', 'grindjick', 'sunny', 550, 56, '2017-02-03', 5, 31);
INSERT INTO all_loads VALUES (30, 'J880', 'ploundlustras', 'faicktrean', 112, 24, '2010-05-10', 20, 17);
INSERT INTO all_loads VALUES (31, 'J308', 'grindjick', 'fluckclain', 650, 77, '2013-08-01', 16, 23);
INSERT INTO all_loads VALUES (32, 'J554', 'voundbrottoul', 'sunny', 765, 79, '2017-06-23', 17, 14);
INSERT INTO all_loads VALUES (33, 'J717', 'voundbrottoul', 'snowy', 76, 235, '2010-09-26', 20, 11);
INSERT INTO all_loads VALUES (34, 'J506', 'voundbrottoul', 'fluckclain', 842, 115, '2018-04-06', 8, 21);
INSERT INTO all_loads VALUES (35, 'J451', 'voundbrottoul', 'sunny', 821, 247, '2020-07-06', 27, 3);
INSERT INTO all_loads VALUES (36, 'J774', 'grindjick', 'cloudy', 311, 41, '2013-05-17', 17, 18);
INSERT INTO all_loads VALUES (37, 'J776', 'grindjick', 'faicktrean', 124, 137, '2010-11-22', 2, 16);
INSERT INTO all_loads VALUES (38, 'J119', 'voundbrottoul', 'snowy', 287, 279, '2024-07-14', 13, 34);
INSERT INTO all_loads VALUES (39, 'J876', 'grindjick', 'fluckclain', 165, 65, '2021-09-01', 17, 31);
INSERT INTO all_loads VALUES (40, 'J659', 'voundbrottoul', 'faicktrean', 842, 176, '2017-08-18', 13, 19);
INSERT INTO all_loads VALUES (41, 'J322', 'ploundlustras', 'fluckclain', 600, 140, '2023-11-13', 27, 24);
INSERT INTO all_loads VALUES (42, 'J911', 'voundbrottoul', 'faicktrean', 829, 154, '2019-01-17', 9, 21);
INSERT INTO all_loads VALUES (43, 'J247', 'grindjick', 'sunny', 923, 276, '2014-12-10', 2, 28);
INSERT INTO all_loads VALUES (44, 'J742', 'grindjick', 'fluckclain', 417, 289, '2015-12-19', 6, 5);
INSERT INTO all_loads VALUES (45, 'J494', 'pleahe', 'snowy', 799, 113, '2015-03-20', 12, 16);
INSERT INTO all_loads VALUES (46, 'J208', 'grindjick', 'sheakraisthand', 479, 263, '2014-03-12', 24, 29);
INSERT INTO all_loads VALUES (47, 'J376', 'fandjack', 'cloudy', 791, 55, '2013-06-05', 20, 34);
INSERT INTO all_loads VALUES (48, 'J756', 'ploundlustras', 'fluckclain', 101, 75, '2021-06-05', 16, 33);
INSERT INTO all_loads VALUES (49, 'J965', 'voundbrottoul', 'sunny', 820, 167, '2022-09-12', 23, 3);
INSERT INTO all_loads VALUES (50, 'J344', 'ploundlustras', 'faicktrean', 843, 50, '2015-03-12', 17, 20);
INSERT INTO all_loads VALUES (51, 'J175', 'grindjick', 'faicktrean', 554, 186, '2024-03-05', 9, 6);
INSERT INTO all_loads VALUES (52, 'J182', 'grindjick', 'sunny', 408, 269, '2024-01-03', 13, 20);
INSERT INTO all_loads VALUES (53, 'J226', 'grindjick', 'faicktrean', 163, 19, '2011-07-05', 24, 16);
INSERT INTO all_loads VALUES (54, 'J971', 'fandjack', 'fluckclain', 437, 70, '2013-08-22', 13, 16);
INSERT INTO all_loads VALUES (55, 'J581', 'grindjick', 'snowy', 768, 188, '2023-03-13', 27, 11);
INSERT INTO all_loads VALUES (56, 'J970', 'grindjick', 'snowy', 428, 167, '2014-07-17', 20, 2);
INSERT INTO all_loads VALUES (57, 'J889', 'voundbrottoul', 'cloudy', 545, 16, '2011-07-12', 17, 34);
INSERT INTO all_loads VALUES (58, 'J988', 'grindjick', 'snowy', 80, 40, '2021-02-09', 16, 26);
INSERT INTO all_loads VALUES (59, 'J312', 'grindjick', 'snowy', 634, 121, '2013-02-10', 2, 30);
INSERT INTO all_loads VALUES (60, 'J687', 'fandjack', 'cloudy', 329, 99, '2017-11-11', 18, 16);
INSERT INTO all_loads VALUES (61, 'J602', 'fandjack', 'sunny', 928, 62, '2011-05-13', 16, 14);
INSERT INTO all_loads VALUES (62, 'J661', 'ploundlustras', 'fluckclain', 491, 194, '2022-12-13', 12, 15);
INSERT INTO all_loads VALUES (63, 'J919', 'grindjick', 'faicktrean', 541, 105, '2022-08-11', 2, 8);
INSERT INTO all_loads VALUES (64, 'J430', 'grindjick', 'sunny', 536, 178, '2024-05-14', 20, 2);
INSERT INTO all_loads VALUES (65, 'J690', 'voundbrottoul', 'sunny', 324, 269, '2024-01-12', 13, 23);
INSERT INTO all_loads VALUES (66, 'J702', 'grindjick', 'cloudy', 948, 162, '2013-10-17', 12, 23);
INSERT INTO all_loads VALUES (67, 'J684', 'grindjick', 'snowy', 511, 76, '2011-11-19', 13, 29);
INSERT INTO all_loads VALUES (68, 'J511', 'voundbrottoul', 'snowy', 573, 127, '2015-06-20', 5, 20);
INSERT INTO all_loads VALUES (69, 'J981', 'ploundlustras', 'sunny', 184, 143, '2012-06-12', 18, 15);
INSERT INTO all_loads VALUES (70, 'J873', 'voundbrottoul', 'cloudy', 918, 10, '2022-02-20', 25, 11);
INSERT INTO all_loads VALUES (71, 'J669', 'ploundlustras', 'snowy', 790, 285, '2010-07-19', 27, 17);
INSERT INTO all_loads VALUES (72, 'J532', 'ploundlustras', 'faicktrean', 471, 83, '2023-03-28', 13, 18);
INSERT INTO all_loads VALUES (73, 'J832', 'grindjick', 'sunny', 637, 107, '2019-04-19', 15, 6);
INSERT INTO all_loads VALUES (74, 'J983', 'pleahe', 'sunny', 476, 139, '2016-06-19', 27, 28);
INSERT INTO all_loads VALUES (75, 'J104', 'ploundlustras', 'snowy', 8, 111, '2021-09-12', 16, 14);
INSERT INTO all_loads VALUES (76, 'J999', 'ploundlustras', 'faicktrean', 842, 177, '2014-06-15', 13, 19);
INSERT INTO all_loads VALUES (77, 'J588', 'voundbrottoul', 'faicktrean', 917, 174, '2021-09-16', 9, 2);
INSERT INTO all_loads VALUES (78, 'J844', 'grindjick', 'faicktrean', 835, 120, '2024-03-19', 17, 23);
INSERT INTO all_loads VALUES (79, 'J349', 'pleahe', 'sunny', 130, 206, '2022-04-18', 13, 16);
INSERT INTO all_loads VALUES (80, 'J637', 'ploundlustras', 'fluckclain', 28, 251, '2010-11-16', 27, 18);
INSERT INTO all_loads VALUES (81, 'J427', 'ploundlustras', 'faicktrean', 297, 64, '2022-04-21', 5, 29);
INSERT INTO all_loads VALUES (82, 'J852', 'grindjick', 'sheakraisthand', 717, 174, '2022-08-28', 12, 35);
INSERT INTO all_loads VALUES (83, 'J386', 'ploundlustras', 'fluckclain', 84, 168, '2016-06-26', 10, 14);
INSERT INTO all_loads VALUES (84, 'J144', 'grindjick', 'snowy', 281, 286, '2019-03-19', 6, 23);
INSERT INTO all_loads VALUES (85, 'J706', 'voundbrottoul', 'sheakraisthand', 258, 69, '2022-10-04', 27, 16);
INSERT INTO all_loads VALUES (86, 'J171', 'ploundlustras', 'cloudy', 44, 236, '2024-07-05', 27, 8);
INSERT INTO all_loads VALUES (87, 'J359', 'pleahe', 'snowy', 147, 13, '2016-10-14', 23, 28);
INSERT INTO all_loads VALUES (88, 'J184', 'ploundlustras', 'sunny', 738, 50, '2014-01-01', 18, 19);
INSERT INTO all_loads VALUES (89, 'J591', 'ploundlustras', 'snowy', 513, 288, '2022-04-04', 14, 17);
INSERT INTO all_loads VALUES (90, 'J305', 'grindjick', 'sunny', 748, 220, '2024-10-09', 13, 30);
INSERT INTO all_loads VALUES (91, 'J261', 'ploundlustras', 'sunny', 910, 122, '2023-10-02', 6, 14);
INSERT INTO all_loads VALUES (92, 'J507', 'grindjick', 'fluckclain', 712, 66, '2010-12-23', 13, 28);
INSERT INTO all_loads VALUES (93, 'J665', 'pleahe', 'fluckclain', 299, 128, '2014-06-06', 7, 34);
INSERT INTO all_loads VALUES (94, 'J179', 'grindjick', 'sunny', 764, 99, '2019-03-05', 20, 17);
INSERT INTO all_loads VALUES (95, 'J565', 'grindjick', 'fluckclain', 442, 172, '2023-04-02', 17, 21);
INSERT INTO all_loads VALUES (96, 'J761', 'ploundlustras', 'sheakraisthand', 540, 150, '2011-11-24', 25, 3);
INSERT INTO all_loads VALUES (97, 'J441', 'ploundlustras', 'sheakraisthand', 491, 266, '2021-06-17', 3, 24);
INSERT INTO all_loads VALUES (98, 'J243', 'ploundlustras', 'fluckclain', 280, 28, '2022-04-11', 25, 29);
INSERT INTO all_loads VALUES (99, 'J512', 'voundbrottoul', 'sunny', 500, 38, '2018-07-16', 25, 3);
INSERT INTO all_loads VALUES (100, 'J152', 'ploundlustras', 'sunny', 540, 148, '2023-08-05', 27, 15);
INSERT INTO all_loads VALUES (101, 'J721', 'grindjick', 'fluckclain', 653, 16, '2017-09-05', 18, 21);
INSERT INTO all_loads VALUES (102, 'J611', 'ploundlustras', 'sunny', 454, 233, '2012-07-10', 17, 15);
INSERT INTO all_loads VALUES (103, 'J210', 'voundbrottoul', 'fluckclain', 33, 218, '2019-12-25', 12, 17);
INSERT INTO all_loads VALUES (104, 'J101', 'voundbrottoul', 'fluckclain', 696, 194, '2021-06-01', 20, 28);
INSERT INTO all_loads VALUES (105, 'J219', 'voundbrottoul', 'fluckclain', 680, 276, '2019-04-04', 6, 21);
INSERT INTO all_loads VALUES (106, 'J966', 'fandjack', 'sunny', 28, 123, '2022-01-26', 7, 34);
INSERT INTO all_loads VALUES (107, 'J677', 'grindjick', 'faicktrean', 133, 41, '2016-08-08', 14, 3);
INSERT INTO all_loads VALUES (108, 'J976', 'voundbrottoul', 'cloudy', 190, 44, '2011-06-18', 6, 30);
INSERT INTO all_loads VALUES (109, 'J397', 'fandjack', 'fluckclain', 313, 79, '2012-05-24', 6, 24);
INSERT INTO all_loads VALUES (110, 'J628', 'voundbrottoul', 'snowy', 799, 92, '2014-04-04', 17, 33);
INSERT INTO all_loads VALUES (111, 'J340', 'voundbrottoul', 'snowy', 449, 118, '2017-10-15', 14, 33);
INSERT INTO all_loads VALUES (112, 'J662', 'ploundlustras', 'sunny', 84, 105, '2014-12-06', 13, 5);
INSERT INTO all_loads VALUES (113, 'J418', 'ploundlustras', 'sunny', 186, 292, '2012-09-23', 2, 14);
INSERT INTO all_loads VALUES (114, 'J689', 'ploundlustras', 'snowy', 760, 244, '2015-04-11', 16, 14);
INSERT INTO all_loads VALUES (115, 'J463', 'pleahe', 'snowy', 100, 185, '2015-10-12', 13, 23);
INSERT INTO all_loads VALUES (116, 'J914', 'ploundlustras', 'sunny', 711, 272, '2024-01-22', 17, 20);
INSERT INTO all_loads VALUES (117, 'J622', 'pleahe', 'fluckclain', 196, 276, '2011-03-26', 18, 34);
INSERT INTO all_loads VALUES (118, 'J513', 'ploundlustras', 'snowy', 558, 195, '2018-12-25', 27, 14);
INSERT INTO all_loads VALUES (119, 'J621', 'voundbrottoul', 'sunny', 898, 208, '2021-01-07', 27, 7);
INSERT INTO all_loads VALUES (120, 'J792', 'grindjick', 'cloudy', 733, 283, '2022-06-23', 15, 28);
