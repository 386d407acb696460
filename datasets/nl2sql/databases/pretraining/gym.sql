CREATE TABLE all_trainers (
  nr INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  rank TEXT NOT NULL,
  grp TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  sal_amt INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO all_trainers VALUES (1, 'Landskoushear Nuckrol', 'FE', 'logistics', 38, 5527, '1989-12-03');
INSERT INTO all_trainers VALUES (2, 'Pusstack Planmes', 'GRE', 'posveandsheat', 50, 6158, '1990-04-19');
INSERT INTO all_trainers VALUES (3, 'Detream Chatpergous', 'FE', 'gockfaland', 31, 9004, '1991-10-03');
INSERT INTO all_trainers VALUES (4, 'Bruckthet Kutrear', 'WEP', 'posveandsheat', 46, 4164, '1999-06-15');
INSERT INTO all_trainers VALUES (5, 'Kroucloulwit Quusqueatpos', 'FE', 'legal', 18, 8542, '2012-03-26');
INSERT INTO all_trainers VALUES (6, 'Quibraimem Wousdrinkro', 'WEP', 'logistics', 69, 8198, '2012-08-09');
INSERT INTO all_trainers VALUES (7, 'Shilmenvack Stackplourvo', 'FE', 'logistics', 30, 9141, '1997-10-11');
INSERT INTO all_trainers VALUES (8, 'Victor Larsen', 'FE', 'gockfaland', 71, 3678, '2019-06-22');
INSERT INTO all_trainers VALUES (9, 'Adam Silva', 'EX', 'gockfaland', 70, 8187, '1998-06-08');
INSERT INTO all_trainers VALUES (10, 'Stetjai Gorhaindgrol', 'WEP', 'gockfaland', 23, 2402, '2012-12-12');
INSERT INTO all_trainers VALUES (11, 'Iris Price', 'FE', 'legal', 47, 3783, '1999-03-01');
INSERT INTO all_trainers VALUES (12, 'Ben Hughes', 'FE', 'legal', 56, 1992, '2004-07-14');
INSERT INTO all_trainers VALUES (13, 'Noah Price', 'EX', 'gockfaland', 26, 1943, '2016-09-11');
INSERT INTO all_trainers VALUES (14, 'Plongoulsus Gruskour', 'FE', 'gockfaland', 32, 4350, '2015-11-11');
INSERT INTO all_trainers VALUES (15, 'Marco Meyer', 'WEP', 'gockfaland', 77, 1219, '1996-06-23');
INSERT INTO all_trainers VALUES (16, 'Maria Torres', 'GRE', 'posveandsheat', 18, 8867, '1992-01-24');
INSERT INTO all_trainers VALUES (17, 'Kraipindcles Jaimsholwea', 'FE', 'legal', 41, 2165, '1991-06-19');
INSERT INTO all_trainers VALUES (18, 'Lena Quist', 'EX', 'logistics', 75, 1507, '1999-10-06');
INSERT INTO all_trainers VALUES (19, 'David Nash', 'FE', 'gockfaland', 18, 2838, '2003-09-18');
INSERT INTO all_trainers VALUES (20, 'Queardrongrea Grounbrothin', 'FE', 'logistics', 57, 5496, '1987-07-22');
INSERT INTO all_trainers VALUES (21, 'Shucksaim Damsteadros', 'FE', 'legal', 59, 6396, '2008-03-28');
INSERT INTO all_trainers VALUES (22, 'Biljainfaick Skeandgibrand', 'GRE', 'legal', 39, 5551, '1990-11-22');
INSERT INTO all_trainers VALUES (23, 'Vambroul Kelflitkreand', 'EX', 'logistics', 58, 9601, '1990-09-22');
INSERT INTO all_trainers VALUES (24, 'Iris Fischer', 'EX', 'legal', 62, 4534, '1990-08-16');
INSERT INTO all_trainers VALUES (25, 'Weckfikeat Pulagraind', 'GRE', 'gockfaland', 76, 8913, '2017-04-23');
INSERT INTO all_trainers VALUES (26, 'Barond Wotvo', 'WEP', 'logistics', 78, 8712, '2004-03-27');
INSERT INTO all_trainers VALUES (27, 'Jaiweabar Boulzotskeck', 'EX', 'gockfaland', 63, 2620, '1997-03-19');
INSERT INTO all_trainers VALUES (28, 'Tara Ellis', 'EX', 'legal', 61, 9253, '2003-11-13');
INSERT INTO all_trainers VALUES (29, 'Hundnundste Weatton', 'FE', 'posveandsheat', 21, 9563, '2023-02-09');
INSERT INTO all_trainers VALUES (30, 'Julia Adams', 'GRE', 'logistics', 41, 8791, '2012-06-01');
INSERT INTO all_trainers VALUES (31, 'Zeandtouck Quatit', 'WEP', 'gockfaland', 70, 7423, '2002-09-07');
INSERT INTO all_trainers VALUES (32, 'Quairflear Clondsteal', 'FE', 'legal', 56, 9140, '2016-08-05');
INSERT INTO all_trainers VALUES (33, 'Baineck Weasthal', 'EX', 'legal', 24, 5367, '1986-06-27');
CREATE TABLE mchn (
  mchn_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  mat TEXT NOT NULL,
  color TEXT NOT NULL,
  wgt INTEGER NOT NULL,
  length INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO mchn VALUES (1, 'Lucky Rose', 'CL', 'SKO', 347, 657, '1981-08-21');
INSERT INTO mchn VALUES (2, 'Berquu Futcleas', 'CL', 'SKO', 360, 570, '2020-10-24');
INSERT INTO mchn VALUES (3, 'Vainte Dralchoundweal', 'PA', 'WHI', 192, 660, '1995-07-11');
INSERT INTO mchn VALUES (4, 'Shundlagrour Lutros', 'PA', 'YEL', 52, 504, '1987-01-25');
INSERT INTO mchn VALUES (5, 'Wondgail Waickwirvand', 'OA', 'GR', 303, 434, '1991-03-18');
INSERT INTO mchn VALUES (6, 'Naidram Cligetskear', 'CL', 'ORA', 253, 441, '1973-12-21');
INSERT INTO mchn VALUES (7, 'Gulstou Krendclickkre', 'CL', 'YEL', 57, 592, '2021-10-15');
INSERT INTO mchn VALUES (8, 'Graigum Cluscletshe', 'PA', 'SKO', 464, 143, '1990-06-03');
INSERT INTO mchn VALUES (9, 'Treackclaind Peaswe', 'PA', 'ORA', 388, 274, '1987-06-28');
INSERT INTO mchn VALUES (10, 'Proud Raven', 'OA', 'SKO', 32, 682, '2008-08-26');
INSERT INTO mchn VALUES (11, 'Dulgem Skordock', 'PE', 'SKO', 54, 691, '2008-02-12');
INSERT INTO mchn VALUES (12, 'Queshockwind Chainddousdoul', 'PA', 'ORA', 753, 341, '1964-11-08');
INSERT INTO mchn VALUES (13, 'Gramkimkra Shondhan', 'PA', 'SI', 659, 594, '1989-05-08');
INSERT INTO mchn VALUES (14, 'Cleastes Skohur', 'CL', 'ORA', 785, 97, '2004-09-22');
INSERT INTO mchn VALUES (15, 'Secret Summit', 'OA', 'WHI', 851, 634, '1989-11-23');
INSERT INTO mchn VALUES (16, 'Golreack Thinoclar', 'OA', 'GR', 578, 70, '1986-06-07');
INSERT INTO mchn VALUES (17, 'Tamtitji Lomdangris', 'OA', 'GR', 482, 154, '1995-09-24');
INSERT INTO mchn VALUES (18, 'Bounzon Thelgor', 'CL', 'WHI', 188, 123, '1981-03-16');
INSERT INTO mchn VALUES (19, 'Lonely Tiger', 'CL', 'SKO', 797, 51, '1978-01-10');
INSERT INTO mchn VALUES (20, 'Skenstu Raitbraind', 'OA', 'SI', 548, 109, '1996-11-14');
INSERT INTO mchn VALUES (21, 'Mighty Harvest', 'WE', 'SKO', 597, 160, '1996-08-07');
INSERT INTO mchn VALUES (22, 'Proud Dragon', 'WE', 'SI', 316, 404, '1988-08-07');
INSERT INTO mchn VALUES (23, 'Iron Orchid', 'OA', 'SI', 498, 101, '1990-12-27');
INSERT INTO mchn VALUES (24, 'Brockstaimgrus Bruschithound', 'PA', 'WHI', 540, 526, '1976-01-23');
INSERT INTO mchn VALUES (25, 'Thockclaim Bounploun', 'OA', 'SKO', 770, 230, '1967-05-17');
INSERT INTO mchn VALUES (26, 'Mufir Vurhupund', 'WE', 'GR', 70, 309, '2000-08-11');
CREATE TABLE workout_list (
  workout_id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  quarter TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  expense INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  fk_trai INTEGER NOT NULL,
  machine_key INTEGER NOT NULL,
  FOREIGN KEY (fk_trai) REFERENCES all_trainers(nr),
  FOREIGN KEY (machine_key) REFERENCES mchn(mchn_id)
);
INSERT INTO workout_list VALUES (1, 'T675', 'ST', 'transfer', 277, 386, '2017-06-07', 10, 25);
INSERT INTO workout_list VALUES (2, 'T287', 'ST', 'card', 130, 2092, '2020-11-28', 7, 16);
INSERT INTO workout_list VALUES (3, 'T488', 'WIN', 'voucher', 265, 1196, '2017-01-15', 7, 12);
INSERT INTO workout_list VALUES (4, 'T870', 'SUM', 'voucher', 102, 2313, '2024-10-24', 25, 22);
INSERT INTO workout_list VALUES (5, 'T904', 'WIN', 'voucher', 50, 1789, '2011-09-09', 10, 14);
INSERT INTO workout_list VALUES (6, 'T949', 'ST', 'transfer', 142, 2274, '2016-02-07', 15, 26);
INSERT INTO workout_list VALUES (7, 'T323', 'SUM', 'voucher', 83, 338, '2018-02-09', 22, 22);
INSERT INTO workout_list VALUES (8, 'T659', 'SUM', 'noulbrear', 37, 1450, '2024-09-11', 27, 16);
INSERT INTO workout_list VALUES (9, 'T623', 'ST', 'transfer', 146, 2442, '2010-03-22', 12, 22);
INSERT INTO workout_list VALUES (10, 'T945', 'ST', 'noulbrear', 210, 1991, '2017-08-22', 23, 16);
INSERT INTO workout_list VALUES (11, 'T220', 'SUM', 'invoice', 293, 969, '2014-05-08', 30, 22);
INSERT INTO workout_list VALUES (12, 'T607', 'WIN', 'transfer', 123, 2402, '2018-11-05', 14, 5);
INSERT INTO workout_list VALUES (13, 'T692', 'WIN', 'voucher', 48, 2881, '2020-10-12', 17, 1);
INSERT INTO workout_list VALUES (14, 'T432', 'AU', 'noulbrear', 192, 2904, '2020-08-09', 26, 16);
INSERT INTO workout_list VALUES (15, 'T685', 'WIN', 'cash', 192, 2026, '2011-11-19', 33, 3);
INSERT INTO workout_list VALUES (16, 'T344', 'ST', 'noulbrear', 278, 1034, '2010-06-01', 8, 2);
INSERT INTO workout_list VALUES (17, 'T395', 'SUM', 'voucher', 91, 888, '2020-05-03', 14, 1);
INSERT INTO workout_list VALUES (18, 'T881', 'ST', 'transfer', 199, 1614, '2011-08-19', 30, 13);
INSERT INTO workout_list VALUES (19, 'T754', 'AU', 'noulbrear', 297, 1871, '2010-09-15', 24, 9);
INSERT INTO workout_list VALUES (20, 'T563', 'SUM', 'voucher', 224, 805, '2020-04-27', 7, 1);
INSERT INTO workout_list VALUES (21, 'T749', 'ST', 'transfer', 51, 1504, '2019-12-21', 17, 6);
INSERT INTO workout_list VALUES (22, 'T463', 'ST', 'cash', 247, 420, '2015-01-19', 7, 20);
INSERT INTO workout_list VALUES (23, 'T132', 'ST', 'voucher', 29, 2006, '2014-02-03', 4, 16);
INSERT INTO workout_list VALUES (24, 'T965', 'SUM', 'cash', 276, 915, '2023-04-27', 32, 4);
INSERT INTO workout_list VALUES (25, 'T141', 'WIN', 'card', 79, 33, '2015-12-17', 10, 11);
INSERT INTO workout_list VALUES (26, 'T667', 'ST', 'voucher', 213, 2331, '2015-10-04', 26, 21);
INSERT INTO workout_list VALUES (27, 'T112', 'ST', 'noulbrear', 259, 570, '2020-10-04', 17, 6);
INSERT INTO workout_list VALUES (28, 'T878', 'WIN', 'voucher', 281, 591, '2012-10-15', 17, 6);
INSERT INTO workout_list VALUES (29, 'T399', 'ST', 'transfer', 179, 730, '2011-09-25', 17, 2);
INSERT INTO workout_list VALUES (30, 'T142', 'SUM', 'voucher', 85, 2847, '2024-02-20', 10, 6);
INSERT INTO workout_list VALUES (31, 'T194', 'AU', 'noulbrear', 187, 1466, '2021-09-28', 3, 4);
INSERT INTO workout_list VALUES (32, 'T546', 'SUM', 'transfer', 207, 2375, '2014-03-04', 7, 1);
INSERT INTO workout_list VALUES (33, 'T770', 'ST', 'card', 164, 595, '2019-04-17', 25, 21);
INSERT INTO workout_list VALUES (34, 'T122', 'SUM', 'transfer', 247, 1955, '2018-03-04', 12, 6);
INSERT INTO workout_list VALUES (35, 'T291', 'WIN', 'transfer', 97, 1060, '2016-03-11', 22, 5);
INSERT INTO workout_list VALUES (36, 'T835', 'SUM', 'card', 214, 2208, '2016-01-21', 5, 6);
INSERT INTO workout_list VALUES (37, 'T427', 'ST', 'noulbrear', 45, 1012, '2019-01-13', 8, 11);
INSERT INTO workout_list VALUES (38, 'T246', 'WIN', 'transfer', 130, 2139, '2020-01-14', 9, 25);
INSERT INTO workout_list VALUES (39, 'T933', 'ST', 'cash', 114, 2807, '2020-06-02', 17, 13);
INSERT INTO workout_list VALUES (40, 'T663', 'ST', 'noulbrear', 253, 1498, '2024-06-18', 14, 22);
INSERT INTO workout_list VALUES (41, 'T678', 'AU', 'voucher', 207, 2075, '2010-12-05', 26, 13);
INSERT INTO workout_list VALUES (42, 'T742', 'SUM', 'card', 25, 1687, '2018-03-12', 24, 17);
INSERT INTO workout_list VALUES (43, 'T100', 'WIN', 'voucher', 117, 1927, '2015-11-25', 10, 20);
INSERT INTO workout_list VALUES (44, 'T929', 'AU', 'noulbrear', 163, 468, '2022-07-23', 14, 1);
INSERT INTO workout_list VALUES (45, 'T594', 'SUM', 'voucher', 146, 2809, '2015-05-24', 17, 17);
INSERT INTO workout_list VALUES (46, 'T566', 'ST', 'cash', 239, 2547, '2021-01-25', 9, 1);
INSERT INTO workout_list VALUES (47, 'T591', 'ST', 'cash', 270, 1716, '2022-05-03', 4, 1);
INSERT INTO workout_list VALUES (48, 'T135', 'ST', 'card', 41, 566, '2021-08-22', 4, 6);
INSERT INTO workout_list VALUES (49, 'T857', 'ST', 'card', 60, 5, '2021-09-17', 14, 16);
INSERT INTO workout_list VALUES (50, 'T294', 'ST', 'card', 151, 1952, '2011-08-27', 12, 2);
INSERT INTO workout_list VALUES (51, 'T152', 'SUM', 'noulbrear', 32, 731, '2022-07-13', 14, 20);
INSERT INTO workout_list VALUES (52, 'T292', 'ST', 'transfer', 147, 2922, '2011-01-02', 31, 3);
INSERT INTO workout_list VALUES (53, 'T704', 'ST', 'voucher', 44, 332, '2013-07-07', 21, 22);
INSERT INTO workout_list VALUES (54, 'T493', 'ST', 'voucher', 176, 1698, '2023-07-07', 4, 9);
INSERT INTO workout_list VALUES (55, 'T762', 'WIN', 'cash', 204, 572, '2021-03-10', 17, 3);
INSERT INTO workout_list VALUES (56, 'T858', 'SUM', 'transfer', 132, 324, '2017-03-08', 20, 11);
INSERT INTO workout_list VALUES (57, 'T224', 'WIN', 'voucher', 61, 1142, '2016-11-08', 5, 4);
INSERT INTO workout_list VALUES (58, 'T916', 'WIN', 'noulbrear', 242, 2653, '2017-08-24', 10, 19);
INSERT INTO workout_list VALUES (59, 'T624', 'SUM', 'cash', 48, 657, '2011-01-22', 5, 25);
INSERT INTO workout_list VALUES (60, 'T814', 'AU', 'card', 115, 2952, '2018-05-15', 4, 26);
INSERT INTO workout_list VALUES (61, 'T589', 'ST', 'transfer', 136, 2876, '2013-05-04', 8, 26);
INSERT INTO workout_list VALUES (62, 'T629', 'WIN', 'invoice', 257, 2054, '2018-02-21', 22, 9);
INSERT INTO workout_list VALUES (63, 'T207', 'SUM', 'card', 279, 231, '2017-02-05', 31, 7);
INSERT INTO workout_list VALUES (64, 'T226', 'ST', 'noulbrear', 290, 286, '2018-01-20', 8, 1);
INSERT INTO workout_list VALUES (65, 'T840', 'ST', 'invoice', 124, 1695, '2024-07-04', 23, 1);
INSERT INTO workout_list VALUES (66, 'T608', 'WIN', 'card', 132, 2995, '2021-10-12', 12, 1);
INSERT INTO workout_list VALUES (67, 'T507', 'ST', 'invoice', 91, 182, '2015-01-16', 33, 12);
INSERT INTO workout_list VALUES (68, 'T396', 'SUM', 'voucher', 93, 168, '2012-03-04', 7, 24);
INSERT INTO workout_list VALUES (69, 'T140', 'ST', 'cash', 256, 2542, '2012-12-19', 26, 12);
INSERT INTO workout_list VALUES (70, 'T299', 'SUM', 'cash', 88, 1116, '2023-04-28', 6, 13);
INSERT INTO workout_list VALUES (71, 'T928', 'SUM', 'card', 91, 2495, '2024-11-20', 30, 20);
INSERT INTO workout_list VALUES (72, 'T300', 'ST', 'noulbrear', 257, 15, '2019-09-24', 20, 9);
INSERT INTO workout_list VALUES (73, 'T743', 'WIN', 'voucher', 271, 1394, '2014-03-18', 31, 20);
INSERT INTO workout_list VALUES (74, 'T688', 'ST', 'card', 190, 1888, '2018-09-22', 4, 11);
INSERT INTO workout_list VALUES (75, 'T843', 'ST', 'noulbrear', 177, 2845, '2016-04-09', 23, 20);
INSERT INTO workout_list VALUES (76, 'T359', 'AU', 'transfer', 241, 1399, '2020-01-28', 25, 22);
INSERT INTO workout_list VALUES (77, 'T301', 'ST', 'cash', 217, 1441, '2021-04-25', 26, 3);
INSERT INTO workout_list VALUES (78, 'T985', 'ST', 'noulbrear', 289, 1200, '2012-01-04', 25, 4);
INSERT INTO workout_list VALUES (79, 'T225', 'WIN', 'transfer', 201, 1126, '2012-01-22', 27, 1);
INSERT INTO workout_list VALUES (80, 'T573', 'WIN', 'voucher', 71, 2397, '2021-06-01', 9, 11);
INSERT INTO workout_list VALUES (81, 'T882', 'ST', 'noulbrear', 197, 2593, '2023-07-16', 4, 3);
INSERT INTO workout_list VALUES (82, 'T637', 'ST', 'cash', 108, 983, '2014-02-20', 9, 1);
INSERT INTO workout_list VALUES (83, 'T475', 'ST', 'voucher', 270, 2243, '2023-05-10', 7, 1);
INSERT INTO workout_list VALUES (84, 'T311', 'ST', 'noulbrear', 67, 2018, '2017-07-15', 4, 6);
INSERT INTO workout_list VALUES (85, 'T648', 'SUM', 'cash', 71, 1164, '2024-07-10', 25, 16);
INSERT INTO workout_list VALUES (86, 'T570', 'ST', 'card', 254, 1767, '2020-01-01', 3, 3);
INSERT INTO workout_list VALUES (87, 'T511', 'AU', 'voucher', 125, 2530, '2022-09-18', 24, 11);
INSERT INTO workout_list VALUES (88, 'T467', 'WIN', 'transfer', 187, 487, '2017-09-15', 7, 21);
INSERT INTO workout_list VALUES (89, 'T773', 'ST', 'transfer', 131, 1463, '2021-03-12', 4, 16);
INSERT INTO workout_list VALUES (90, 'T418', 'AU', 'noulbrear', 32, 2108, '2018-06-13', 25, 4);
INSERT INTO workout_list VALUES (91, 'T823', 'WIN', 'cash', 269, 462, '2022-01-12', 26, 5);
INSERT INTO workout_list VALUES (92, 'T864', 'ST', 'transfer', 31, 1907, '2021-05-22', 20, 1);
INSERT INTO workout_list VALUES (93, 'T834', 'WIN', 'invoice', 268, 1929, '2014-10-16', 32, 4);
INSERT INTO workout_list VALUES (94, 'T634', 'ST', 'cash', 62, 2059, '2023-03-23', 20, 9);
INSERT INTO workout_list VALUES (95, 'T525', 'SUM', 'transfer', 36, 2245, '2010-11-27', 20, 16);
INSERT INTO workout_list VALUES (96, 'T361', 'SUM', 'card', 117, 1336, '2017-06-22', 10, 6);
INSERT INTO workout_list VALUES (97, 'T615', 'ST', 'card', 162, 2702, '2010-10-17', 25, 2);
INSERT INTO workout_list VALUES (98, 'T189', 'ST', 'voucher', 292, 1318, '2016-04-14', 4, 11);
INSERT INTO workout_list VALUES (99, 'T424', 'WIN', 'noulbrear', 207, 745, '2013-02-15', 15, 22);
INSERT INTO workout_list VALUES (100, 'T998', 'AU', 'card', 211, 367, '2016-02-05', 14, 25);
INSERT INTO workout_list VALUES (101, 'T693', 'SUM', 'transfer', 162, 2080, '2024-06-26', 26, 2);
INSERT INTO workout_list VALUES (102, 'T248', 'ST', 'card', 223, 1707, '2022-06-08', 22, 11);
INSERT INTO workout_list VALUES (103, 'T833', 'WIN', 'card', 142, 1860, '2016-12-10', 12, 25);
INSERT INTO workout_list VALUES (104, 'T177', 'WIN', 'cash', 167, 1413, '2010-05-18', 6, 4);
INSERT INTO workout_list VALUES (105, 'T547', 'WIN', 'card', 93, 1128, '2012-10-16', 32, 12);
INSERT INTO workout_list VALUES (106, 'T340', 'ST', 'invoice', 268, 89, '2024-09-15', 32, 26);
INSERT INTO workout_list VALUES (107, 'T886', 'ST', 'card', 229, 1515, '2017-10-10', 17, 11);
INSERT INTO workout_list VALUES (108, 'T855', 'WIN', 'cash', 132, 1756, '2020-10-26', 20, 9);
INSERT INTO workout_list VALUES (109, 'T321', 'SUM', 'voucher', 60, 2704, '2011-05-16', 7, 1);
INSERT INTO workout_list VALUES (110, 'T903', 'SUM', 'noulbrear', 43, 451, '2016-05-14', 7, 25);
INSERT INTO workout_list VALUES (111, 'T353', 'AU', 'voucher', 178, 2998, '2013-08-22', 4, 21);
INSERT INTO workout_list VALUES (112, 'T788', 'AU', 'card', 175, 1533, '2014-05-06', 15, 25);
INSERT INTO workout_list VALUES (113, 'T553', 'WIN', 'transfer', 289, 643, '2014-07-15', 20, 11);
INSERT INTO workout_list VALUES (114, 'T772', 'ST', 'transfer', 179, 44, '2022-04-08', 23, 1);
INSERT INTO workout_list VALUES (115, 'T150', 'ST', 'cash', 35, 2128, '2019-09-27', 8, 4);
INSERT INTO workout_list VALUES (116, 'T576', 'AU', 'noulbrear', 42, 2331, '2024-02-23', 12, 22);
INSERT INTO workout_list VALUES (117, 'T168', 'AU', 'noulbrear', 230, 217, '2016-09-25', 21, 25);
INSERT INTO workout_list VALUES (118, 'T317', 'WIN', 'cash', 98, 674, '2010-09-07', 8, 5);
INSERT INTO workout_list VALUES (119, 'T434', 'ST', 'noulbrear', 118, 2143, '2011-08-15', 26, 2);
INSERT INTO workout_list VALUES (120, 'T502', 'WIN', 'noulbrear', 58, 964, '2023-01-02', 26, 6);
