CREATE TABLE carpenters (
  carpenter_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  stat TEXT NOT NULL,
  experience INTEGER NOT NULL,
  age INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO carpenters VALUES (1, 'Lilailko Tamjem', 'THE', 'absent', 6, 58, '2003-02-27');
INSERT INTO carpenters VALUES (2, 'Marco Nash', 'THE', 'temporary', 30, 65, '1996-06-02');
INSERT INTO carpenters VALUES (3, 'Henry Meyer', 'FL', 'muttea', 16, 59, '1995-08-03');
INSERT INTO carpenters VALUES (4, 'Foulkraiclur Maipleas', 'DO', 'temporary', 20, 78, '1967-02-18');
INSERT INTO carpenters VALUES (5, 'Quorso Sotroum', 'FL', 'temporary', 10, 76, '1967-02-19');
INSERT INTO carpenters VALUES (6, 'Colin Price', 'FL', 'temporary', 1, 51, '1995-02-17');
INSERT INTO carpenters VALUES (7, 'Gina Baker', 'FL', 'absent', 19, 26, '1992-09-11');
INSERT INTO carpenters VALUES (8, 'Gickfackshas Lamgrul', 'SPL', 'absent', 3, 67, '1978-11-16');
INSERT INTO carpenters VALUES (9, 'Lenddrock Stisfound', 'THE', 'temporary', 27, 27, '1951-09-10');
INSERT INTO carpenters VALUES (10, 'Ana Dunn', 'FL', 'absent', 28, 21, '1947-05-10');
INSERT INTO carpenters VALUES (11, 'Zasthicksteas Mearcluck', 'DO', 'temporary', 5, 45, '1946-03-20');
INSERT INTO carpenters VALUES (12, 'Clara Smith', 'THE', 'absent', 8, 76, '1990-07-16');
INSERT INTO carpenters VALUES (13, 'Victor Ellis', 'DO', 'absent', 38, 74, '1988-09-26');
INSERT INTO carpenters VALUES (14, 'Daisy Sato', 'DO', 'absent', 8, 45, '1945-01-05');
INSERT INTO carpenters VALUES (15, 'Ivan Hart', 'FL', 'absent', 9, 31, '1978-02-18');
INSERT INTO carpenters VALUES (16, 'Iris Rivera', 'DO', 'absent', 18, 21, '1992-01-18');
INSERT INTO carpenters VALUES (17, 'Wombus Jubreaner', 'SPL', 'absent', 20, 49, '1998-01-25');
INSERT INTO carpenters VALUES (18, 'Ben Clark', 'THE', 'absent', 22, 48, '1963-07-13');
INSERT INTO carpenters VALUES (19, 'Peter Owens', 'DO', 'temporary', 28, 64, '2003-08-10');
INSERT INTO carpenters VALUES (20, 'Sheamflendpu Stumpoul', 'FL', 'temporary', 34, 72, '1978-10-04');
INSERT INTO carpenters VALUES (21, 'Plerkand Kujockkrais', 'DO', 'sozat', 20, 54, '1964-09-01');
INSERT INTO carpenters VALUES (22, 'Zockjitbeas Mondbrin', 'FL', 'absent', 14, 24, '1972-01-26');
INSERT INTO carpenters VALUES (23, 'Hubeackdre Weamkrimgul', 'THE', 'temporary', 27, 36, '1982-04-18');
INSERT INTO carpenters VALUES (24, 'Olivia Grant', 'THE', 'temporary', 31, 30, '1991-09-18');
CREATE TABLE chai_tab (
  chair_id INTEGER PRIMARY KEY,
  chair_name TEXT NOT NULL,
  material TEXT NOT NULL,
  src TEXT NOT NULL,
  mass INTEGER NOT NULL,
  qty_in INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO chai_tab VALUES (1, 'Kaipear Skouckbuste', 'golfindmeat', 'Peru', 682, 203, '1962-01-01');
INSERT INTO chai_tab VALUES (2, 'Toutandbrock Sumrond', 'golfindmeat', 'Greece', 615, 189, '1967-07-04');
INSERT INTO chai_tab VALUES (3, 'Quaillusstouck Veandequer', 'drogeam', 'Croatia', 300, 129, '1994-12-15');
INSERT INTO chai_tab VALUES (4, 'Geashus Plontosgour', 'sairkickseand', 'zaisteamsut', 180, 281, '2023-01-04');
INSERT INTO chai_tab VALUES (5, 'Shomchouck Kaimthai', 'nilbrat', 'Greece', 559, 175, '1985-01-04');
INSERT INTO chai_tab VALUES (6, 'Ancient Rose', 'drogeam', 'Greece', 58, 114, '1973-07-23');
INSERT INTO chai_tab VALUES (7, 'Velvet Beacon', 'paper', 'Peru', 272, 103, '2021-01-25');
INSERT INTO chai_tab VALUES (8, 'Iron Orchid', 'paper', 'Greece', 761, 340, '1969-03-26');
INSERT INTO chai_tab VALUES (9, 'Bright Cedar', 'drogeam', 'Greece', 499, 364, '1997-01-19');
INSERT INTO chai_tab VALUES (10, 'Bright Tiger', 'glass', 'Greece', 312, 1, '1999-05-22');
INSERT INTO chai_tab VALUES (11, 'Crystal Summit', 'glass', 'Croatia', 562, 178, '2008-03-20');
INSERT INTO chai_tab VALUES (12, 'Gretplumthu Plounlacktrum', 'drogeam', 'Peru', 58, 24, '1994-11-02');
INSERT INTO chai_tab VALUES (13, 'Sunny Beacon', 'drogeam', 'Peru', 688, 54, '1994-05-15');
INSERT INTO chai_tab VALUES (14, 'Ruckkounzea Sundpo', 'sairkickseand', 'Greece', 685, 227, '1990-05-11');
INSERT INTO chai_tab VALUES (15, 'Sweet Lotus', 'glass', 'zaisteamsut', 753, 267, '1996-01-13');
INSERT INTO chai_tab VALUES (16, 'Rapid Falcon', 'glass', 'Peru', 429, 239, '1984-10-05');
INSERT INTO chai_tab VALUES (17, 'Frozen Harvest', 'drogeam', 'Greece', 189, 145, '1971-03-10');
INSERT INTO chai_tab VALUES (18, 'Vurpoumquin Moustreas', 'paper', 'zaisteamsut', 371, 157, '1993-09-05');
INSERT INTO chai_tab VALUES (19, 'Lucky Maple', 'drogeam', 'Greece', 134, 3, '1972-01-19');
INSERT INTO chai_tab VALUES (20, 'Greashick Pitplailplol', 'drogeam', 'zaisteamsut', 359, 384, '1993-10-28');
INSERT INTO chai_tab VALUES (21, 'Royal Lantern', 'golfindmeat', 'Peru', 282, 8, '2017-01-05');
INSERT INTO chai_tab VALUES (22, 'Furkraitkut Stailplurskand', 'glass', 'Greece', 341, 322, '1998-04-14');
INSERT INTO chai_tab VALUES (23, 'Lainwoun Quiromtrer', 'drogeam', 'zaisteamsut', 572, 218, '1975-05-17');
INSERT INTO chai_tab VALUES (24, 'Frozen Beacon', 'golfindmeat', 'Peru', 160, 266, '1997-10-05');
INSERT INTO chai_tab VALUES (25, 'Mighty Rose', 'glass', 'zaisteamsut', 443, 352, '2008-09-07');
INSERT INTO chai_tab VALUES (26, 'Tolstos Belclatfat', 'glass', 'Peru', 444, 79, '1990-02-11');
INSERT INTO chai_tab VALUES (27, 'Dousfer Skirkrea', 'sairkickseand', 'Peru', 281, 291, '2014-05-19');
INSERT INTO chai_tab VALUES (28, 'Royal Storm', 'drogeam', 'Croatia', 274, 63, '1972-07-04');
INSERT INTO chai_tab VALUES (29, 'Shundwind Dackthan', 'glass', 'Greece', 298, 281, '1964-05-20');
INSERT INTO chai_tab VALUES (30, 'Titvon Gesfou', 'golfindmeat', 'Greece', 747, 189, '2022-10-25');
CREATE TABLE tbl_commission (
  comm_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  method TEXT NOT NULL,
  prog TEXT NOT NULL,
  units INTEGER NOT NULL,
  exp_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  by_carpenter INTEGER NOT NULL,
  by_chair INTEGER NOT NULL,
  FOREIGN KEY (by_carpenter) REFERENCES carpenters(carpenter_id),
  FOREIGN KEY (by_chair) REFERENCES chai_tab(chair_id)
);
INSERT INTO tbl_commission VALUES (1, 'E697', 'voucher', 'drogeck', 278, 628, '2022-11-14', 21, 5);
INSERT INTO tbl_commission VALUES (2, 'E849', 'paiclainshail', 'flondraind', 204, 2926, '2014-09-23', 3, 5);
INSERT INTO tbl_commission VALUES (3, 'E676', 'joutrail', 'piplairhack', 38, 692, '2011-03-02', 13, 28);
INSERT INTO tbl_commission VALUES (4, 'E485', 'voucher', 'failed', 179, 2313, '2016-04-16', 20, 7);
INSERT INTO tbl_commission VALUES (5, 'E354', 'cheque', 'pending', 13, 24, '2016-08-13', 10, 27);
INSERT INTO tbl_commission VALUES (6, 'E811', 'joutrail', 'failed', 85, 1563, '2015-03-27', 21, 13);
INSERT INTO tbl_commission VALUES (7, 'E424', 'cash', 'drogeck', 287, 2807, '2013-05-11', 7, 22);
INSERT INTO tbl_commission VALUES (8, 'E817', 'joutrail', 'piplairhack', 19, 75, '2010-10-20', 17, 28);
INSERT INTO tbl_commission VALUES (9, 'E778', 'cheque', 'pending', 89, 1623, '2024-08-17', 18, 16);
INSERT INTO tbl_commission VALUES (10, 'E448', 'voucher', 'failed', 196, 1394, '2012-09-14', 9, 6);
INSERT INTO tbl_commission VALUES (11, 'E883', 'cheque', 'drogeck', 293, 1563, '2024-11-11', 7, 5);
INSERT INTO tbl_commission VALUES (12, 'E538', 'voucher', 'flondraind', 229, 2666, '2019-08-26', 2, 25);
INSERT INTO tbl_commission VALUES (13, 'E968', 'voucher', 'failed', 123, 2884, '2017-03-17', 7, 7);
INSERT INTO tbl_commission VALUES (14, 'E177', 'joutrail', 'piplairhack', 137, 1829, '2010-02-28', 24, 23);
INSERT INTO tbl_commission VALUES (15, 'E372', 'paiclainshail', 'piplairhack', 175, 2030, '2024-01-25', 7, 28);
INSERT INTO tbl_commission VALUES (16, 'E277', 'cheque', 'piplairhack', 161, 2731, '2013-10-06', 10, 28);
INSERT INTO tbl_commission VALUES (17, 'E394', 'joutrail', 'hourgouck', 298, 185, '2022-07-01', 1, 23);
INSERT INTO tbl_commission VALUES (18, 'E717', 'cash', 'failed', 15, 588, '2014-05-01', 1, 16);
INSERT INTO tbl_commission VALUES (19, 'E935', 'joutrail', 'piplairhack', 83, 2527, '2020-05-12', 18, 5);
INSERT INTO tbl_commission VALUES (20, 'E288', 'cheque', 'failed', 243, 428, '2021-10-25', 14, 1);
INSERT INTO tbl_commission VALUES (21, 'E487', 'cheque', 'failed', 235, 643, '2021-03-27', 9, 2);
INSERT INTO tbl_commission VALUES (22, 'E193', 'paiclainshail', 'flondraind', 263, 1175, '2020-10-03', 13, 17);
INSERT INTO tbl_commission VALUES (23, 'E574', 'cash', 'flondraind', 57, 307, '2023-08-11', 1, 1);
INSERT INTO tbl_commission VALUES (24, 'E873', 'joutrail', 'failed', 112, 76, '2022-01-03', 19, 11);
INSERT INTO tbl_commission VALUES (25, 'E450', 'cash', 'flondraind', 132, 1958, '2010-05-09', 1, 13);
INSERT INTO tbl_commission VALUES (26, 'E928', 'voucher', 'piplairhack', 108, 266, '2024-01-21', 7, 28);
INSERT INTO tbl_commission VALUES (27, 'E328', 'paiclainshail', 'failed', 177, 2167, '2021-07-12', 21, 4);
INSERT INTO tbl_commission VALUES (28, 'E659', 'joutrail', 'drogeck', 65, 505, '2022-10-12', 17, 13);
INSERT INTO tbl_commission VALUES (29, 'E609', 'cheque', 'pending', 284, 509, '2020-10-01', 9, 18);
INSERT INTO tbl_commission VALUES (30, 'E553', 'cheque', 'flondraind', 108, 2327, '2016-04-21', 1, 27);
INSERT INTO tbl_commission VALUES (31, 'E825', 'joutrail', 'piplairhack', 56, 2135, '2012-02-15', 17, 22);
INSERT INTO tbl_commission VALUES (32, 'E903', 'joutrail', 'piplairhack', 14, 2555, '2024-01-10', 22, 5);
INSERT INTO tbl_commission VALUES (33, 'E678', 'joutrail', 'drogeck', 285, 1595, '2013-01-11', 13, 14);
INSERT INTO tbl_commission VALUES (34, 'E722', 'paiclainshail', 'flondraind', 200, 2180, '2012-09-28', 18, 1);
INSERT INTO tbl_commission VALUES (35, 'E479', 'joutrail', 'piplairhack', 184, 846, '2017-09-16', 15, 27);
INSERT INTO tbl_commission VALUES (36, 'E699', 'paiclainshail', 'piplairhack', 80, 863, '2024-04-22', 17, 7);
INSERT INTO tbl_commission VALUES (37, 'E131', 'paiclainshail', 'pending', 262, 2901, '2019-10-14', 19, 7);
INSERT INTO tbl_commission VALUES (38, 'E830', 'joutrail', 'drogeck', 120, 32, '2022-10-28', 8, 28);
INSERT INTO tbl_commission VALUES (39, 'E198', 'joutrail', 'pending', 294, 2697, '2012-06-10', 7, 6);
INSERT INTO tbl_commission VALUES (40, 'E802', 'cash', 'failed', 141, 1426, '2021-12-19', 13, 9);
INSERT INTO tbl_commission VALUES (41, 'E371', 'joutrail', 'piplairhack', 80, 574, '2017-04-10', 3, 13);
INSERT INTO tbl_commission VALUES (42, 'E997', 'joutrail', 'drogeck', 285, 2050, '2015-04-13', 11, 7);
INSERT INTO tbl_commission VALUES (43, 'E989', 'paiclainshail', 'failed', 144, 2594, '2015-08-08', 21, 14);
INSERT INTO tbl_commission VALUES (44, 'E737', 'joutrail', 'pending', 226, 2065, '2022-04-23', 8, 22);
INSERT INTO tbl_commission VALUES (45, 'E690', 'cash', 'piplairhack', 29, 2039, '2013-12-24', 8, 9);
INSERT INTO tbl_commission VALUES (46, 'E226', 'cheque', 'flondraind', 296, 1008, '2018-12-28', 20, 20);
INSERT INTO tbl_commission VALUES (47, 'E325', 'joutrail', 'flondraind', 74, 1432, '2022-06-14', 5, 23);
INSERT INTO tbl_commission VALUES (48, 'E106', 'cheque', 'piplairhack', 264, 119, '2023-02-13', 8, 11);
INSERT INTO tbl_commission VALUES (49, 'E213', 'cheque', 'drogeck', 102, 2937, '2012-03-13', 17, 23);
INSERT INTO tbl_commission VALUES (50, 'E120', 'joutrail', 'flondraind', 113, 2773, '2023-11-21', 23, 30);
INSERT INTO tbl_commission VALUES (51, 'E990', 'joutrail', 'flondraind', 274, 1727, '2022-06-25', 1, 25);
INSERT INTO tbl_commission VALUES (52, 'E767', 'cheque', 'pending', 249, 74, '2010-11-09', 24, 14);
INSERT INTO tbl_commission VALUES (53, 'E488', 'paiclainshail', 'flondraind', 165, 2698, '2016-07-09', 3, 7);
INSERT INTO tbl_commission VALUES (54, 'E780', 'cheque', 'drogeck', 62, 2553, '2022-08-09', 20, 18);
INSERT INTO tbl_commission VALUES (55, 'E818', 'cheque', 'pending', 18, 664, '2020-12-07', 7, 11);
INSERT INTO tbl_commission VALUES (56, 'E419', 'joutrail', 'piplairhack', 256, 67, '2013-03-09', 14, 28);
INSERT INTO tbl_commission VALUES (57, 'E400', 'joutrail', 'pending', 16, 441, '2016-05-18', 9, 14);
INSERT INTO tbl_commission VALUES (58, 'E964', 'voucher', 'piplairhack', 298, 1883, '2010-01-11', 8, 30);
INSERT INTO tbl_commission VALUES (59, 'E646', 'cheque', 'pending', 276, 1178, '2014-11-03', 10, 27);
INSERT INTO tbl_commission VALUES (60, 'E790', 'cash', 'drogeck', 150, 1386, '2015-09-08', 16, 30);
INSERT INTO tbl_commission VALUES (61, 'E258', 'cheque', 'piplairhack', 183, 2513, '2023-02-04', 9, 9);
INSERT INTO tbl_commission VALUES (62, 'E208', 'joutrail', 'flondraind', 10, 1254, '2022-09-21', 20, 4);
INSERT INTO tbl_commission VALUES (63, 'E414', 'joutrail', 'failed', 6, 990, '2020-08-11', 10, 5);
INSERT INTO tbl_commission VALUES (64, 'E797', 'paiclainshail', 'piplairhack', 111, 2400, '2018-09-27', 20, 26);
INSERT INTO tbl_commission VALUES (65, 'E472', 'joutrail', 'failed', 156, 2864, '2024-04-11', 20, 7);
INSERT INTO tbl_commission VALUES (66, 'E132', 'joutrail', 'piplairhack', 223, 2365, '2016-08-20', 3, 3);
INSERT INTO tbl_commission VALUES (67, 'E482', 'cash', 'drogeck', 290, 677, '2020-08-06', 22, 26);
INSERT INTO tbl_commission VALUES (68, 'E978', 'cheque', 'failed', 300, 207, '2010-12-05', 21, 27);
INSERT INTO tbl_commission VALUES (69, 'E612', 'joutrail', 'drogeck', 49, 614, '2022-08-19', 3, 27);
INSERT INTO tbl_commission VALUES (70, 'E308', 'joutrail', 'piplairhack', 22, 477, '2023-04-11', 17, 20);
INSERT INTO tbl_commission VALUES (71, 'E227', 'paiclainshail', 'flondraind', 14, 1765, '2010-03-10', 11, 18);
INSERT INTO tbl_commission VALUES (72, 'E236', 'cash', 'drogeck', 107, 2088, '2012-11-06', 13, 12);
INSERT INTO tbl_commission VALUES (73, 'E337', 'cheque', 'pending', 36, 573, '2015-03-04', 14, 28);
INSERT INTO tbl_commission VALUES (74, 'E129', 'voucher', 'drogeck', 144, 2300, '2012-12-23', 2, 1);
INSERT INTO tbl_commission VALUES (75, 'E399', 'cheque', 'piplairhack', 103, 2851, '2019-02-23', 23, 27);
INSERT INTO tbl_commission VALUES (76, 'E169', 'voucher', 'flondraind', 157, 552, '2010-05-20', 9, 12);
INSERT INTO tbl_commission VALUES (77, 'E762', 'joutrail', 'failed', 116, 2997, '2011-02-19', 21, 25);
INSERT INTO tbl_commission VALUES (78, 'E885', 'joutrail', 'failed', 180, 827, '2011-12-05', 1, 12);
INSERT INTO tbl_commission VALUES (79, 'E884', 'paiclainshail', 'piplairhack', 235, 785, '2018-01-02', 14, 5);
INSERT INTO tbl_commission VALUES (80, 'E255', 'paiclainshail', 'failed', 242, 1621, '2013-01-09', 7, 27);
INSERT INTO tbl_commission VALUES (81, 'E284', 'paiclainshail', 'flondraind', 24, 1211, '2021-05-20', 16, 1);
INSERT INTO tbl_commission VALUES (82, 'E498', 'cash', 'failed', 50, 1326, '2020-11-07', 10, 13);
INSERT INTO tbl_commission VALUES (83, 'E517', 'cheque', 'pending', 40, 1844, '2013-02-01', 9, 11);
INSERT INTO tbl_commission VALUES (84, 'E264', 'joutrail', 'failed', 209, 1545, '2010-12-16', 19, 8);
INSERT INTO tbl_commission VALUES (85, 'E720', 'paiclainshail', 'hourgouck', 79, 511, '2021-06-05', 20, 18);
INSERT INTO tbl_commission VALUES (86, 'E496', 'joutrail', 'drogeck', 8, 2085, '2019-10-14', 15, 7);
INSERT INTO tbl_commission VALUES (87, 'E320', 'voucher', 'pending', 56, 1878, '2010-11-21', 18, 9);
INSERT INTO tbl_commission VALUES (88, 'E511', 'paiclainshail', 'failed', 19, 1059, '2017-08-27', 21, 11);
INSERT INTO tbl_commission VALUES (89, 'E593', 'cash', 'failed', 215, 2946, '2016-10-19', 7, 5);
INSERT INTO tbl_commission VALUES (90, 'E922', 'joutrail', 'pending', 271, 2278, '2014-07-28', 17, 25);
INSERT INTO tbl_commission VALUES (91, 'E594', 'cheque', 'flondraind', 52, 2972, '2016-05-11', 10, 1);
INSERT INTO tbl_commission VALUES (92, 'E959', 'joutrail', 'failed', 87, 727, '2012-03-05', 1, 11);
INSERT INTO tbl_commission VALUES (93, 'E920', 'cheque', 'piplairhack', 55, 75, '2010-10-02', 2, 3);
INSERT INTO tbl_commission VALUES (94, 'E954', 'cash', 'flondraind', 102, 249, '2016-03-24', 21, 9);
INSERT INTO tbl_commission VALUES (95, 'E395', 'cheque', 'drogeck', 75, 2383, '2016-10-22', 8, 23);
INSERT INTO tbl_commission VALUES (96, 'E546', 'paiclainshail', 'pending', 285, 1697, '2015-11-25', 16, 4);
INSERT INTO tbl_commission VALUES (97, 'E933', 'cheque', 'drogeck', 39, 800, '2022-07-10', 7, 4);
INSERT INTO tbl_commission VALUES (98, 'E877', 'joutrail', 'pending', 20, 631, '2017-04-10', 7, 11);
INSERT INTO tbl_commission VALUES (99, 'E430', 'joutrail', 'drogeck', 80, 2133, '2021-08-16', 10, 30);
INSERT INTO tbl_commission VALUES (100, 'E939', 'cheque', 'drogeck', 204, 2662, '2016-04-03', 20, 1);
INSERT INTO tbl_commission VALUES (101, 'E476', 'paiclainshail', 'drogeck', 163, 104, '2019-07-03', 3, 22);
INSERT INTO tbl_commission VALUES (102, 'E976', 'joutrail', 'flondraind', 298, 1686, '2020-01-08', 3, 12);
INSERT INTO tbl_commission VALUES (103, 'E552', 'cheque', 'pending', 232, 2801, '2017-02-14', 15, 11);
INSERT INTO tbl_commission VALUES (104, 'E342', 'paiclainshail', 'failed', 118, 2294, '2014-02-06', 24, 9);
INSERT INTO tbl_commission VALUES (105, 'E523', 'joutrail', 'pending', 207, 2863, '2018-12-13', 11, 12);
INSERT INTO tbl_commission VALUES (106, 'E221', 'joutrail', 'pending', 94, 2497, '2021-07-10', 3, 14);
INSERT INTO tbl_commission VALUES (107, 'E730', 'joutrail', 'failed', 219, 2684, '2018-01-20', 9, 27);
INSERT INTO tbl_commission VALUES (108, 'E172', 'paiclainshail', 'pending', 19, 2990, '2018-07-21', 1, 5);
INSERT INTO tbl_commission VALUES (109, 'E685', 'cheque', 'hourgouck', 73, 2254, '2016-03-07', 14, 1);
INSERT INTO tbl_commission VALUES (110, 'E428', 'voucher', 'hourgouck', 179, 1966, '2024-03-11', 8, 14);
INSERT INTO tbl_commission VALUES (111, 'E584', 'joutrail', 'pending', 73, 1222, '2014-09-19', 18, 11);
INSERT INTO tbl_commission VALUES (112, 'E615', 'cheque', 'flondraind', 40, 727, '2023-08-06', 20, 22);
INSERT INTO tbl_commission VALUES (113, 'E570', 'cash', 'flondraind', 276, 1306, '2016-02-16', 24, 7);
INSERT INTO tbl_commission VALUES (114, 'E210', 'paiclainshail', 'piplairhack', 209, 1429, '2019-08-24', 13, 11);
INSERT INTO tbl_commission VALUES (115, 'E662', 'paiclainshail', 'flondraind', 58, 2595, '2011-10-14', 1, 5);
INSERT INTO tbl_commission VALUES (116, 'E244', 'paiclainshail', 'drogeck', 299, 2930, '2022-02-21', 13, 1);
INSERT INTO tbl_commission VALUES (117, 'E540', 'cheque', 'piplairhack', 94, 1837, '2018-07-03', 7, 27);
INSERT INTO tbl_commission VALUES (118, 'E772', 'cheque', 'piplairhack', 230, 731, '2018-07-01', 7, 27);
INSERT INTO tbl_commission VALUES (119, 'E613', 'paiclainshail', 'flondraind', 156, 1173, '2018-06-16', 9, 12);
INSERT INTO tbl_commission VALUES (120, 'E233', 'joutrail', 'piplairhack', 155, 295, '2015-10-18', 23, 12);
