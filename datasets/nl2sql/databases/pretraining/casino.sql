CREATE TABLE dealers (
  dealer_id INTEGER PRIMARY KEY,
  dealer_name TEXT NOT NULL,
  state_p TEXT NOT NULL,
  town TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  sal INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO dealers VALUES (1, 'Quandkeackwat Mardai', 'active', 'Warsaw', 17, 9024, '1992-09-07');
INSERT INTO dealers VALUES (2, 'Pluntout Dirvotham', 'krendlout', 'Zagreb', 31, 5736, '2007-07-14');
INSERT INTO dealers VALUES (3, 'Iris Klein', 'retired', 'Zagreb', 13, 8899, '2022-08-12');
INSERT INTO dealers VALUES (4, 'Measzeck Plockfolbros', 'retired', 'Bergen', 3, 2971, '2019-08-10');
INSERT INTO dealers VALUES (5, 'Waimnun Tondgonstut', 'retired', 'Bergen', 38, 1581, '2016-04-22');
INSERT INTO dealers VALUES (6, 'Gina Baker', 'krendlout', 'Zagreb', 29, 2055, '1986-06-18');
INSERT INTO dealers VALUES (7, 'Teargream Laimkir', 'krendlout', 'trairgondwock', 8, 3724, '2020-10-20');
INSERT INTO dealers VALUES (8, 'Ana Silva', 'krendlout', 'Cork', 15, 2032, '2008-01-01');
INSERT INTO dealers VALUES (9, 'Skoudroulja Choubim', 'krendlout', 'Cork', 36, 1672, '1996-05-10');
INSERT INTO dealers VALUES (10, 'Colin Martin', 'retired', 'Bergen', 38, 3013, '2017-10-25');
INSERT INTO dealers VALUES (11, 'Jackmeas Bisnounkrand', 'retired', 'Cork', 18, 7128, '1985-11-06');
INSERT INTO dealers VALUES (12, 'David Smith', 'active', 'Zagreb', 9, 7986, '2018-03-17');
INSERT INTO dealers VALUES (13, 'Fiona Larsen', 'krendlout', 'trairgondwock', 39, 1645, '2012-11-23');
INSERT INTO dealers VALUES (14, 'Marco Brown', 'temporary', 'trairgondwock', 38, 2202, '2023-10-05');
INSERT INTO dealers VALUES (15, 'Broulgu Shindgreackmock', 'active', 'Bergen', 33, 9407, '1987-08-16');
INSERT INTO dealers VALUES (16, 'Shutdreckpaind Samzourpeat', 'retired', 'Zagreb', 31, 3935, '1988-11-04');
INSERT INTO dealers VALUES (17, 'Dorfockfo Clillenlan', 'krendlout', 'Cork', 23, 3393, '2016-06-25');
INSERT INTO dealers VALUES (18, 'Tourtritgound Fleackplel', 'krendlout', 'trairgondwock', 13, 4305, '2022-07-21');
INSERT INTO dealers VALUES (19, 'Elena Smith', 'retired', 'Cork', 38, 2004, '2000-07-16');
INSERT INTO dealers VALUES (20, 'Ivan Brown', 'active', 'trairgondwock', 28, 4587, '2011-02-27');
INSERT INTO dealers VALUES (21, 'Plulstam Chenbrir', 'retired', 'Warsaw', 19, 4457, '2018-02-28');
INSERT INTO dealers VALUES (22, 'Trockfloumbrer Noutnim', 'temporary', 'Bergen', 33, 2564, '2001-12-14');
INSERT INTO dealers VALUES (23, 'Burchorfi Drelzanbrat', 'retired', 'Warsaw', 16, 3356, '2000-01-27');
INSERT INTO dealers VALUES (24, 'Simon Sato', 'active', 'Warsaw', 28, 6631, '2012-05-28');
INSERT INTO dealers VALUES (25, 'Simon Nolan', 'temporary', 'Warsaw', 39, 8393, '2000-03-16');
INSERT INTO dealers VALUES (26, 'Tainoubrer Plirtreamclean', 'absent', 'Zagreb', 28, 5339, '1989-09-22');
CREATE TABLE tbl_table_game (
  id INTEGER PRIMARY KEY,
  table_game_name TEXT NOT NULL,
  condition TEXT NOT NULL,
  brand TEXT NOT NULL,
  len INTEGER NOT NULL,
  amount_t INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO tbl_table_game VALUES (1, 'Ancient Dragon', 'restored', 'MAR', 139, 985, '2000-12-11');
INSERT INTO tbl_table_game VALUES (2, 'Stithoun Wobru', 'thaisnorkos', 'QUI', 618, 764, '2005-02-23');
INSERT INTO tbl_table_game VALUES (3, 'Secret Rose', 'bromvu', 'MAR', 102, 938, '2001-12-10');
INSERT INTO tbl_table_game VALUES (4, 'Vaizoundnan Mosiltreat', 'restored', 'COR', 143, 537, '2015-11-10');
INSERT INTO tbl_table_game VALUES (5, 'Misty Anchor', 'used', 'QUI', 98, 395, '2000-04-22');
INSERT INTO tbl_table_game VALUES (6, 'Lilgi Haitshitbra', 'damaged', 'MAR', 179, 197, '2012-04-03');
INSERT INTO tbl_table_game VALUES (7, 'Sumzuckzock Nisloulchul', 'thaisnorkos', 'COR', 673, 566, '2000-10-07');
INSERT INTO tbl_table_game VALUES (8, 'Skaickdrockchut Poumbrolshis', 'thaisnorkos', 'MAR', 242, 985, '2019-11-28');
INSERT INTO tbl_table_game VALUES (9, 'Lucky Lantern', 'damaged', 'MAR', 690, 176, '2015-04-18');
INSERT INTO tbl_table_game VALUES (10, 'Trikrick Beflanquean', 'bromvu', 'MAR', 568, 318, '2008-08-23');
INSERT INTO tbl_table_game VALUES (11, 'Chaiclus Quitbainlin', 'bromvu', 'MAR', 92, 88, '2011-10-24');
INSERT INTO tbl_table_game VALUES (12, 'Lonely Meadow', 'bromvu', 'MAR', 357, 395, '2014-04-07');
INSERT INTO tbl_table_game VALUES (13, 'Pounveckflur Neanflarvair', 'used', 'ARD', 689, 600, '2012-09-20');
INSERT INTO tbl_table_game VALUES (14, 'Lonely Raven', 'damaged', 'MAR', 328, 354, '2009-12-15');
INSERT INTO tbl_table_game VALUES (15, 'Quouckgreal Toworplu', 'bromvu', 'MAR', 99, 550, '2023-08-11');
INSERT INTO tbl_table_game VALUES (16, 'Baiclimthout Painddrealskos', 'damaged', 'QUI', 451, 748, '2013-09-03');
INSERT INTO tbl_table_game VALUES (17, 'Wild Cedar', 'damaged', 'MAR', 607, 21, '2002-09-25');
INSERT INTO tbl_table_game VALUES (18, 'Foplo Dreanplojo', 'damaged', 'COR', 464, 673, '2004-11-03');
INSERT INTO tbl_table_game VALUES (19, 'Misty Meadow', 'used', 'QUI', 292, 460, '2001-01-26');
INSERT INTO tbl_table_game VALUES (20, 'Chumwait Skearfen', 'used', 'MAR', 81, 68, '2007-02-08');
INSERT INTO tbl_table_game VALUES (21, 'Bright Anchor', 'bromvu', 'QUI', 645, 962, '2000-01-02');
INSERT INTO tbl_table_game VALUES (22, 'Sweet Ember', 'bromvu', 'COR', 316, 92, '2007-12-27');
INSERT INTO tbl_table_game VALUES (23, 'Drolcheal Flaretsur', 'restored', 'MAR', 408, 634, '2015-02-26');
INSERT INTO tbl_table_game VALUES (24, 'Frozen Harvest', 'used', 'COR', 265, 619, '2000-03-02');
INSERT INTO tbl_table_game VALUES (25, 'Touveamquu Kealskaidoul', 'damaged', 'QUI', 114, 364, '2014-11-27');
INSERT INTO tbl_table_game VALUES (26, 'Brumshurmair Kiclalflind', 'bromvu', 'COR', 555, 474, '2010-04-22');
INSERT INTO tbl_table_game VALUES (27, 'Grand Meadow', 'damaged', 'MAR', 602, 170, '2024-12-01');
INSERT INTO tbl_table_game VALUES (28, 'Lairdit Treawoulhout', 'used', 'MAR', 352, 423, '2018-03-08');
INSERT INTO tbl_table_game VALUES (29, 'Secret Falcon', 'damaged', 'MAR', 154, 584, '2021-09-20');
INSERT INTO tbl_table_game VALUES (30, 'Jurkeackzer Motgolgot', 'bromvu', 'ARD', 361, 513, '2007-07-05');
INSERT INTO tbl_table_game VALUES (31, 'Pampai Skaskeandchit', 'used', 'MAR', 557, 827, '2007-04-01');
INSERT INTO tbl_table_game VALUES (32, 'Binzounthond Grastusfit', 'damaged', 'COR', 659, 212, '2018-06-10');
INSERT INTO tbl_table_game VALUES (33, 'Buckkum Ruclindheand', 'damaged', 'MAR', 690, 72, '2004-07-06');
INSERT INTO tbl_table_game VALUES (34, 'Bright Willow', 'used', 'MAR', 217, 255, '2005-02-27');
INSERT INTO tbl_table_game VALUES (35, 'Ancient Harvest', 'restored', 'QUI', 186, 322, '2022-12-25');
INSERT INTO tbl_table_game VALUES (36, 'Hatskouck Choundsheckja', 'damaged', 'ARD', 530, 412, '2020-04-05');
CREATE TABLE round_list (
  round_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  prio TEXT NOT NULL,
  wthr TEXT NOT NULL,
  sum_e INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  dealer_id INTEGER NOT NULL,
  table_game_key INTEGER NOT NULL,
  FOREIGN KEY (dealer_id) REFERENCES dealers(dealer_id),
  FOREIGN KEY (table_game_key) REFERENCES tbl_table_game(id)
);
INSERT INTO round_list VALUES (1, 'X194', 'vorbromlon', 'quaflova', 4497, 27, '2010-04-11', 9, 29);
INSERT INTO round_list VALUES (2, 'X709', 'normal', 'quaflova', 1600, 31, '2010-03-21', 25, 11);
INSERT INTO round_list VALUES (3, 'X207', 'critical', 'stastheamdrair', 4097, 57, '2018-08-28', 11, 9);
INSERT INTO round_list VALUES (4, 'X464', 'high', 'rainy', 780, 9, '2015-04-04', 2, 8);
INSERT INTO round_list VALUES (5, 'X512', 'normal', 'quaflova', 4260, 16, '2020-01-22', 1, 10);
INSERT INTO round_list VALUES (6, 'X565', 'high', 'quaflova', 3901, 33, '2023-10-28', 9, 13);
INSERT INTO round_list VALUES (7, 'X882', 'normal', 'quaflova', 4679, 11, '2020-02-02', 19, 12);
INSERT INTO round_list VALUES (8, 'X531', 'critical', 'stastheamdrair', 1343, 5, '2024-02-23', 23, 11);
INSERT INTO round_list VALUES (9, 'X392', 'vorbromlon', 'cloudy', 3672, 30, '2018-02-15', 18, 16);
INSERT INTO round_list VALUES (10, 'X295', 'high', 'stastheamdrair', 3646, 60, '2020-04-10', 7, 12);
INSERT INTO round_list VALUES (11, 'X814', 'normal', 'stastheamdrair', 3466, 39, '2017-09-09', 16, 1);
INSERT INTO round_list VALUES (12, 'X897', 'vorbromlon', 'rainy', 1926, 2, '2022-10-08', 6, 28);
INSERT INTO round_list VALUES (13, 'X262', 'high', 'cloudy', 1311, 16, '2017-11-11', 2, 2);
INSERT INTO round_list VALUES (14, 'X346', 'critical', 'stastheamdrair', 1812, 19, '2016-01-23', 7, 11);
INSERT INTO round_list VALUES (15, 'X214', 'critical', 'quaflova', 4696, 42, '2016-05-18', 26, 13);
INSERT INTO round_list VALUES (16, 'X340', 'vorbromlon', 'quaflova', 2652, 5, '2010-11-25', 12, 34);
INSERT INTO round_list VALUES (17, 'X350', 'critical', 'cloudy', 1973, 51, '2019-09-10', 9, 5);
INSERT INTO round_list VALUES (18, 'X459', 'critical', 'stastheamdrair', 1009, 27, '2023-09-09', 3, 11);
INSERT INTO round_list VALUES (19, 'X788', 'vorbromlon', 'stastheamdrair', 4604, 27, '2011-11-21', 26, 34);
INSERT INTO round_list VALUES (20, 'X853', 'vorbromlon', 'quaflova', 2650, 21, '2015-08-25', 18, 10);
INSERT INTO round_list VALUES (21, 'X332', 'vorbromlon', 'quaflova', 3640, 56, '2018-08-18', 10, 33);
INSERT INTO round_list VALUES (22, 'X422', 'critical', 'quaflova', 2750, 58, '2024-12-03', 11, 22);
INSERT INTO round_list VALUES (23, 'X604', 'high', 'rainy', 1258, 28, '2024-03-26', 1, 34);
INSERT INTO round_list VALUES (24, 'X757', 'high', 'rainy', 1368, 51, '2017-11-02', 22, 13);
INSERT INTO round_list VALUES (25, 'X955', 'critical', 'quaflova', 582, 39, '2017-11-22', 9, 5);
INSERT INTO round_list VALUES (26, 'X511', 'vorbromlon', 'quaflova', 2984, 2, '2018-10-24', 26, 36);
INSERT INTO round_list VALUES (27, 'X966', 'normal', 'cloudy', 4744, 40, '2021-12-18', 3, 1);
INSERT INTO round_list VALUES (28, 'X307', 'vorbromlon', 'rainy', 4361, 26, '2015-06-02', 3, 34);
INSERT INTO round_list VALUES (29, 'X868', 'vorbromlon', 'quaflova', 822, 37, '2014-08-22', 3, 2);
INSERT INTO round_list VALUES (30, 'X930', 'vorbromlon', 'rainy', 995, 19, '2021-10-24', 10, 11);
INSERT INTO round_list VALUES (31, 'X645', 'critical', 'stastheamdrair', 2940, 19, '2015-07-05', 9, 23);
INSERT INTO round_list VALUES (32, 'X871', 'vorbromlon', 'cloudy', 1643, 44, '2012-01-22', 3, 25);
INSERT INTO round_list VALUES (33, 'X538', 'vorbromlon', 'cloudy', 4862, 3, '2022-07-14', 6, 13);
INSERT INTO round_list VALUES (34, 'X134', 'critical', 'quaflova', 12, 48, '2023-11-04', 14, 23);
INSERT INTO round_list VALUES (35, 'X774', 'critical', 'quaflova', 1919, 21, '2022-06-08', 2, 18);
INSERT INTO round_list VALUES (36, 'X822', 'critical', 'rainy', 1938, 26, '2013-07-17', 3, 1);
INSERT INTO round_list VALUES (37, 'X414', 'vorbromlon', 'rainy', 4201, 55, '2013-05-18', 18, 15);
INSERT INTO round_list VALUES (38, 'X125', 'vorbromlon', 'quaflova', 717, 48, '2014-10-01', 26, 5);
INSERT INTO round_list VALUES (39, 'X952', 'high', 'quaflova', 2751, 56, '2017-03-05', 23, 21);
INSERT INTO round_list VALUES (40, 'X469', 'high', 'quaflova', 2685, 26, '2016-09-07', 14, 8);
INSERT INTO round_list VALUES (41, 'X304', 'vorbromlon', 'rainy', 794, 0, '2021-08-15', 24, 20);
INSERT INTO round_list VALUES (42, 'X290', 'high', 'quaflova', 2869, 10, '2024-11-05', 1, 11);
INSERT INTO round_list VALUES (43, 'X740', 'high', 'quaflova', 3178, 57, '2012-06-06', 7, 8);
INSERT INTO round_list VALUES (44, 'X855', 'vorbromlon', 'quaflova', 3964, 58, '2023-06-13', 13, 8);
INSERT INTO round_list VALUES (45, 'X130', 'critical', 'rainy', 3310, 35, '2022-02-23', 25, 11);
INSERT INTO round_list VALUES (46, 'X403', 'critical', 'quaflova', 2348, 22, '2020-12-12', 18, 34);
INSERT INTO round_list VALUES (47, 'X736', 'vorbromlon', 'quaflova', 4070, 38, '2018-08-20', 12, 28);
INSERT INTO round_list VALUES (48, 'X717', 'vorbromlon', 'quaflova', 1266, 23, '2012-08-28', 21, 8);
INSERT INTO round_list VALUES (49, 'X819', 'vorbromlon', 'cloudy', 1893, 46, '2011-11-04', 2, 16);
INSERT INTO round_list VALUES (50, 'X547', 'normal', 'rainy', 1132, 24, '2014-11-24', 3, 4);
INSERT INTO round_list VALUES (51, 'X680', 'high', 'stastheamdrair', 4696, 56, '2019-09-18', 2, 16);
INSERT INTO round_list VALUES (52, 'X832', 'critical', 'rainy', 3168, 18, '2020-07-15', 26, 29);
INSERT INTO round_list VALUES (53, 'X526', 'vorbromlon', 'rainy', 4577, 25, '2011-12-05', 1, 11);
INSERT INTO round_list VALUES (54, 'X268', 'vorbromlon', 'quaflova', 351, 45, '2015-10-02', 16, 10);
INSERT INTO round_list VALUES (55, 'X947', 'high', 'quaflova', 657, 23, '2016-10-28', 6, 12);
INSERT INTO round_list VALUES (56, 'X264', 'vorbromlon', 'cloudy', 408, 50, '2022-10-16', 22, 16);
INSERT INTO round_list VALUES (57, 'X641', 'high', 'rainy', 1090, 28, '2017-06-12', 18, 19);
INSERT INTO round_list VALUES (58, 'X810', 'high', 'quaflova', 3616, 16, '2012-04-21', 3, 10);
INSERT INTO round_list VALUES (59, 'X360', 'normal', 'stastheamdrair', 1037, 6, '2017-03-07', 2, 11);
INSERT INTO round_list VALUES (60, 'X140', 'vorbromlon', 'quaflova', 238, 35, '2016-05-03', 3, 11);
INSERT INTO round_list VALUES (61, 'X720', 'high', 'stastheamdrair', 1426, 15, '2010-05-17', 26, 29);
INSERT INTO round_list VALUES (62, 'X749', 'vorbromlon', 'stastheamdrair', 1458, 3, '2014-10-15', 8, 28);
INSERT INTO round_list VALUES (63, 'X525', 'vorbromlon', 'quaflova', 893, 59, '2021-03-26', 14, 19);
INSERT INTO round_list VALUES (64, 'X409', 'vorbromlon', 'cloudy', 2826, 60, '2014-04-18', 2, 5);
INSERT INTO round_list VALUES (65, 'X937', 'normal', 'rainy', 71, 29, '2010-02-13', 2, 19);
INSERT INTO round_list VALUES (66, 'X707', 'critical', 'rainy', 2411, 33, '2020-07-23', 9, 29);
INSERT INTO round_list VALUES (67, 'X875', 'critical', 'cloudy', 1687, 17, '2018-08-23', 3, 11);
INSERT INTO round_list VALUES (68, 'X145', 'critical', 'quaflova', 2331, 23, '2024-08-20', 7, 19);
INSERT INTO round_list VALUES (69, 'X874', 'critical', 'cloudy', 1073, 39, '2016-05-08', 7, 15);
INSERT INTO round_list VALUES (70, 'X247', 'vorbromlon', 'quaflova', 4042, 48, '2020-04-04', 23, 18);
INSERT INTO round_list VALUES (71, 'X198', 'critical', 'quaflova', 2729, 14, '2018-08-26', 6, 22);
INSERT INTO round_list VALUES (72, 'X502', 'critical', 'quaflova', 3626, 25, '2015-11-02', 23, 1);
INSERT INTO round_list VALUES (73, 'X799', 'normal', 'quaflova', 1661, 59, '2016-12-20', 2, 18);
INSERT INTO round_list VALUES (74, 'X973', 'vorbromlon', 'rainy', 4743, 46, '2023-04-25', 9, 5);
INSERT INTO round_list VALUES (75, 'X989', 'critical', 'quaflova', 2539, 17, '2020-01-08', 10, 29);
INSERT INTO round_list VALUES (76, 'X176', 'critical', 'rainy', 508, 54, '2011-07-28', 24, 16);
INSERT INTO round_list VALUES (77, 'X164', 'critical', 'quaflova', 722, 9, '2012-06-06', 25, 10);
INSERT INTO round_list VALUES (78, 'X870', 'vorbromlon', 'cloudy', 2067, 48, '2022-05-11', 12, 10);
INSERT INTO round_list VALUES (79, 'X416', 'vorbromlon', 'stastheamdrair', 29, 14, '2011-01-10', 23, 23);
INSERT INTO round_list VALUES (80, 'X393', 'critical', 'quaflova', 3165, 40, '2015-03-08', 1, 8);
INSERT INTO round_list VALUES (81, 'X659', 'normal', 'quaflova', 677, 42, '2018-09-21', 14, 34);
INSERT INTO round_list VALUES (82, 'X188', 'high', 'quaflova', 2055, 45, '2016-03-01', 7, 16);
INSERT INTO round_list VALUES (83, 'X349', 'normal', 'rainy', 1943, 5, '2023-02-16', 26, 36);
INSERT INTO round_list VALUES (84, 'X978', 'normal', 'quaflova', 89, 26, '2024-08-05', 1, 18);
INSERT INTO round_list VALUES (85, 'X271', 'vorbromlon', 'stastheamdrair', 3712, 18, '2022-02-16', 7, 11);
INSERT INTO round_list VALUES (86, 'X770', 'critical', 'stastheamdrair', 3929, 58, '2015-10-02', 16, 16);
INSERT INTO round_list VALUES (87, 'X255', 'critical', 'quaflova', 1657, 16, '2017-05-05', 12, 5);
INSERT INTO round_list VALUES (88, 'X306', 'vorbromlon', 'quaflova', 570, 52, '2014-11-11', 9, 5);
INSERT INTO round_list VALUES (89, 'X533', 'normal', 'cloudy', 2414, 47, '2020-06-18', 20, 12);
INSERT INTO round_list VALUES (90, 'X457', 'high', 'rainy', 3838, 24, '2019-02-02', 19, 5);
INSERT INTO round_list VALUES (91, 'X795', 'vorbromlon', 'stastheamdrair', 1836, 56, '2018-11-23', 3, 23);
INSERT INTO round_list VALUES (92, 'X823', 'vorbromlon', 'stastheamdrair', 644, 50, '2015-06-08', 2, 4);
INSERT INTO round_list VALUES (93, 'X208', 'critical', 'stastheamdrair', 4887, 11, '2022-12-09', 11, 4);
INSERT INTO round_list VALUES (94, 'X410', 'critical', 'rainy', 1920, 42, '2014-05-06', 9, 4);
INSERT INTO round_list VALUES (95, 'X471', 'high', 'quaflova', 2229, 29, '2022-11-15', 26, 36);
INSERT INTO round_list VALUES (96, 'X442', 'critical', 'cloudy', 3392, 3, '2023-10-02', 7, 11);
INSERT INTO round_list VALUES (97, 'X155', 'critical', 'quaflova', 634, 2, '2010-06-10', 24, 29);
INSERT INTO round_list VALUES (98, 'X510', 'vorbromlon', 'stastheamdrair', 1974, 28, '2018-07-10', 4, 9);
INSERT INTO round_list VALUES (99, 'X467', 'high', 'rainy', 3173, 20, '2019-08-09', 1, 28);
INSERT INTO round_list VALUES (100, 'X710', 'critical', 'quaflova', 4840, 8, '2010-02-24', 19, 27);
INSERT INTO round_list VALUES (101, 'X209', 'critical', 'rainy', 2069, 45, '2022-08-24', 1, 18);
INSERT INTO round_list VALUES (102, 'X748', 'high', 'quaflova', 481, 25, '2017-07-02', 10, 23);
INSERT INTO round_list VALUES (103, 'X691', 'high', 'cloudy', 1732, 38, '2015-03-12', 9, 5);
INSERT INTO round_list VALUES (104, 'X843', 'high', 'cloudy', 1170, 54, '2021-04-02', 7, 34);
INSERT INTO round_list VALUES (105, 'X688', 'critical', 'cloudy', 3416, 32, '2022-09-28', 10, 19);
INSERT INTO round_list VALUES (106, 'X257', 'normal', 'stastheamdrair', 2511, 29, '2023-06-28', 10, 11);
INSERT INTO round_list VALUES (107, 'X142', 'vorbromlon', 'quaflova', 4492, 18, '2022-02-20', 7, 28);
INSERT INTO round_list VALUES (108, 'X103', 'vorbromlon', 'rainy', 3231, 23, '2011-06-07', 1, 32);
INSERT INTO round_list VALUES (109, 'X234', 'normal', 'rainy', 1748, 17, '2014-01-08', 11, 8);
INSERT INTO round_list VALUES (110, 'X811', 'vorbromlon', 'cloudy', 4066, 0, '2017-02-06', 16, 15);
INSERT INTO round_list VALUES (111, 'X331', 'critical', 'rainy', 2907, 17, '2018-08-19', 25, 19);
INSERT INTO round_list VALUES (112, 'X827', 'normal', 'quaflova', 2140, 34, '2017-07-15', 10, 21);
INSERT INTO round_list VALUES (113, 'X794', 'high', 'quaflova', 743, 2, '2013-04-09', 12, 13);
INSERT INTO round_list VALUES (114, 'X747', 'high', 'quaflova', 3401, 20, '2024-12-16', 19, 10);
INSERT INTO round_list VALUES (115, 'X305', 'vorbromlon', 'rainy', 2087, 52, '2019-02-28', 1, 29);
INSERT INTO round_list VALUES (116, 'X676', 'critical', 'stastheamdrair', 2350, 22, '2019-12-22', 8, 11);
INSERT INTO round_list VALUES (117, 'X615', 'critical', 'cloudy', 4922, 46, '2016-03-07', 4, 4);
INSERT INTO round_list VALUES (118, 'X297', 'normal', 'rainy', 1548, 34, '2024-05-03', 2, 1);
INSERT INTO round_list VALUES (119, 'X920', 'high', 'cloudy', 60, 27, '2019-08-27', 6, 33);
INSERT INTO round_list VALUES (120, 'X273', 'normal', 'quaflova', 4252, 57, '2013-06-28', 3, 18);
