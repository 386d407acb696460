CREATE TABLE db_captain (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_current_mark TEXT NOT NULL,
  db_main_code TEXT NOT NULL,
  db_height INTEGER NOT NULL,
  db_experience INTEGER NOT NULL,
  db_net_visit TEXT NOT NULL
);
INSERT INTO db_captain VALUES (1, 'Stoumbrur Gempit', 'active', 'maiwi', 192, 35, '1999-09-08');
INSERT INTO db_captain VALUES (2, 'Chendmomtror Dorstat', 'zeamflannus', 'maiwi', 205, 24, '1984-10-03');
INSERT INTO db_captain VALUES (3, 'Ivan Price', 'zeamflannus', 'trumdalskuck', 185, 19, '1961-11-04');
INSERT INTO db_captain VALUES (4, 'Thourstaindshol Jalzoutzeas', 'zeamflannus', 'trumdalskuck', 204, 29, '1956-06-27');
INSERT INTO db_captain VALUES (5, 'Houwoutfais Natstomdru', 'ruspinfur', 'maiwi', 167, 39, '1967-11-02');
INSERT INTO db_captain VALUES (6, 'Zoe Hart', 'active', 'maiwi', 191, 35, '1998-01-22');
INSERT INTO db_captain VALUES (7, 'Maria Green', 'zeamflannus', 'wolgor', 165, 24, '1975-09-15');
INSERT INTO db_captain VALUES (8, 'Woljoundchaim Flukockdeat', 'danlon', 'wolgor', 193, 2, '1953-08-28');
INSERT INTO db_captain VALUES (9, 'Julia Weber', 'active', 'finance', 188, 26, '1967-04-07');
INSERT INTO db_captain VALUES (10, 'Wendy Hart', 'zeamflannus', 'finance', 166, 23, '1952-04-19');
INSERT INTO db_captain VALUES (11, 'Gouvotle Zuskat', 'zeamflannus', 'relgroundplock', 181, 19, '1992-02-13');
INSERT INTO db_captain VALUES (12, 'Marco Reed', 'active', 'maiwi', 197, 20, '1951-04-25');
INSERT INTO db_captain VALUES (13, 'Ivan Jones', 'geatumgos', 'trumdalskuck', 171, 17, '1955-01-28');
INSERT INTO db_captain VALUES (14, 'Vougraimtur Wandund', 'active', 'maiwi', 173, 22, '1954-06-08');
INSERT INTO db_captain VALUES (15, 'Kreshend Breandquear', 'danlon', 'finance', 165, 28, '2003-11-05');
INSERT INTO db_captain VALUES (16, 'Cheandpas Karbruckwock', 'danlon', 'relgroundplock', 202, 30, '1986-07-01');
INSERT INTO db_captain VALUES (17, 'Foushond Dainmockdol', 'zeamflannus', 'finance', 151, 26, '1965-02-21');
INSERT INTO db_captain VALUES (18, 'Quosfand Peaswack', 'active', 'trumdalskuck', 165, 18, '1949-01-10');
INSERT INTO db_captain VALUES (19, 'Kaindkoun Trondrum', 'zeamflannus', 'wolgor', 158, 36, '2002-07-25');
INSERT INTO db_captain VALUES (20, 'Tara Weber', 'zeamflannus', 'maiwi', 164, 9, '1998-07-28');
INSERT INTO db_captain VALUES (21, 'Zoucksicklous Clemplomshick', 'zeamflannus', 'maiwi', 152, 24, '1952-06-25');
INSERT INTO db_captain VALUES (22, 'Faisgrarshum Daingroulmo', 'zeamflannus', 'wolgor', 188, 27, '1984-06-01');
INSERT INTO db_captain VALUES (23, 'Colin Price', 'zeamflannus', 'maiwi', 198, 2, '1975-08-14');
INSERT INTO db_captain VALUES (24, 'Peanquous Chomshoun', 'active', 'wolgor', 163, 18, '1959-09-06');
INSERT INTO db_captain VALUES (25, 'Ben Price', 'geatumgos', 'relgroundplock', 202, 38, '1972-06-05');
INSERT INTO db_captain VALUES (26, 'Zabo Wolfi', 'zeamflannus', 'relgroundplock', 150, 17, '1965-04-03');
INSERT INTO db_captain VALUES (27, 'Fiona Owens', 'geatumgos', 'relgroundplock', 205, 15, '1976-07-13');
INSERT INTO db_captain VALUES (28, 'Kutshounnai Droummer', 'geatumgos', 'trumdalskuck', 191, 30, '1983-11-17');
INSERT INTO db_captain VALUES (29, 'Staindkrear Claindclealdo', 'active', 'maiwi', 165, 39, '1979-07-15');
CREATE TABLE db_boat (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_condition TEXT NOT NULL,
  db_maker TEXT NOT NULL,
  db_price INTEGER NOT NULL,
  db_spare_size INTEGER NOT NULL,
  db_ricklou TEXT NOT NULL
);
INSERT INTO db_boat VALUES (1, 'Woundshouck Jenstaimfun', 'worn', 'Orion', 478, 8, '2012-11-24');
INSERT INTO db_boat VALUES (2, 'Royal Anchor', 'perfect', 'Tarsus', 195, 37, '2020-12-06');
INSERT INTO db_boat VALUES (3, 'Proud Lotus', 'perfect', 'Marlow', 667, 126, '2009-09-10');
INSERT INTO db_boat VALUES (4, 'Happy Cedar', 'plougot', 'Tarsus', 882, 295, '2014-05-22');
INSERT INTO db_boat VALUES (5, 'Mighty Anchor', 'used', 'quandbrearwol', 734, 262, '2004-06-26');
INSERT INTO db_boat VALUES (6, 'Frozen Meadow', 'plougot', 'Nimbus', 197, 96, '2017-06-11');
INSERT INTO db_boat VALUES (7, 'Frozen Cedar', 'worn', 'quandbrearwol', 324, 86, '2011-08-25');
INSERT INTO db_boat VALUES (8, 'Royal Lotus', 'krourqueammous', 'Nimbus', 554, 197, '2007-08-12');
INSERT INTO db_boat VALUES (9, 'Titzen Soundti', 'worn', 'Marlow', 501, 8, '2008-05-07');
INSERT INTO db_boat VALUES (10, 'Feskrat Jainddinkai', 'krourqueammous', 'Nimbus', 188, 236, '2004-04-21');
INSERT INTO db_boat VALUES (11, 'Iron Ember', 'plougot', 'Nimbus', 572, 391, '2008-10-24');
INSERT INTO db_boat VALUES (12, 'Ancient Cedar', 'used', 'Tarsus', 758, 375, '2004-09-08');
INSERT INTO db_boat VALUES (13, 'Mighty Meadow', 'baijaikair', 'quandbrearwol', 253, 74, '2018-04-03');
INSERT INTO db_boat VALUES (14, 'Platlo Trisheza', 'krourqueammous', 'quandbrearwol', 406, 285, '2007-05-20');
INSERT INTO db_boat VALUES (15, 'Grundwearpon Fondstulsait', 'plougot', 'Tarsus', 340, 305, '2000-04-26');
INSERT INTO db_boat VALUES (16, 'Nondsuflet Nuckgon', 'used', 'Orion', 721, 176, '2009-10-13');
INSERT INTO db_boat VALUES (17, 'Skickchetthim Plourgind', 'plougot', 'quandbrearwol', 293, 339, '2023-04-20');
INSERT INTO db_boat VALUES (18, 'Mighty Dragon', 'krourqueammous', 'Orion', 778, 262, '2001-06-14');
INSERT INTO db_boat VALUES (19, 'Iron Summit', 'used', 'Marlow', 58, 297, '2007-06-21');
INSERT INTO db_boat VALUES (20, 'Lonely Falcon', 'plougot', 'Nimbus', 916, 55, '2016-06-19');
INSERT INTO db_boat VALUES (21, 'Royal Falcon', 'perfect', 'Tarsus', 662, 343, '2002-09-17');
INSERT INTO db_boat VALUES (22, 'Bashait Zundrepaim', 'worn', 'quandbrearwol', 824, 284, '2020-12-02');
INSERT INTO db_boat VALUES (23, 'Cheasvail Geclondhoul', 'plougot', 'quandbrearwol', 447, 59, '2024-07-04');
INSERT INTO db_boat VALUES (24, 'Wild Harvest', 'used', 'Marlow', 914, 236, '2010-05-15');
INSERT INTO db_boat VALUES (25, 'Skarninpum Hunskeagrai', 'perfect', 'Nimbus', 311, 233, '2012-03-16');
INSERT INTO db_boat VALUES (26, 'Bright Orchid', 'krourqueammous', 'Marlow', 160, 87, '2013-06-11');
INSERT INTO db_boat VALUES (27, 'Quetwel Skarrun', 'baijaikair', 'Marlow', 580, 196, '2007-03-05');
INSERT INTO db_boat VALUES (28, 'Magea Paibea', 'perfect', 'quandbrearwol', 662, 85, '2000-11-25');
INSERT INTO db_boat VALUES (29, 'Proud Willow', 'worn', 'Orion', 985, 179, '2009-12-19');
INSERT INTO db_boat VALUES (30, 'Grouckkeck Motbrair', 'plougot', 'quandbrearwol', 64, 308, '2006-06-13');
INSERT INTO db_boat VALUES (31, 'Bratbeand Gusstas', 'worn', 'quandbrearwol', 796, 313, '2017-09-21');
CREATE TABLE db_voyage (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_daily_sector TEXT NOT NULL,
  db_payment_method TEXT NOT NULL,
  db_bilgreat_traiskand INTEGER NOT NULL,
  db_direct_volume INTEGER NOT NULL,
  db_former_date TEXT NOT NULL,
  db_captain_id INTEGER NOT NULL,
  db_boat_id INTEGER NOT NULL,
  FOREIGN KEY (db_captain_id) REFERENCES db_captain(db_id),
  FOREIGN KEY (db_boat_id) REFERENCES db_boat(db_id)
);
INSERT INTO db_voyage VALUES (1, 'R228', 'snowy', 'invoice', 1996, 155, '2020-01-16', 17, 2);
INSERT INTO db_voyage VALUES (2, 'R414', 'foggy', 'transfer', 4542, 12, '2019-11-02', 17, 27);
INSERT INTO db_voyage VALUES (3, 'R358', 'sunny', 'invoice', 3039, 243, '2015-03-05', 10, 27);
INSERT INTO db_voyage VALUES (4, 'R965', 'rainy', 'invoice', 3220, 235, '2011-01-16', 17, 22);
INSERT INTO db_voyage VALUES (5, 'R624', 'foggy', 'cash', 439, 188, '2016-07-15', 8, 30);
INSERT INTO db_voyage VALUES (6, 'R947', 'windy', 'cheque', 2467, 242, '2012-09-12', 6, 3);
INSERT INTO db_voyage VALUES (7, 'R180', 'rainy', 'cash', 2688, 160, '2023-05-10', 20, 18);
INSERT INTO db_voyage VALUES (8, 'R154', 'windy', 'invoice', 4880, 228, '2017-11-04', 27, 26);
INSERT INTO db_voyage VALUES (9, 'R585', 'sunny', 'cheque', 3871, 272, '2018-01-14', 21, 25);
INSERT INTO db_voyage VALUES (10, 'R974', 'rainy', 'cheque', 3250, 103, '2022-12-08', 3, 31);
INSERT INTO db_voyage VALUES (11, 'R912', 'windy', 'invoice', 3645, 69, '2022-04-25', 12, 18);
INSERT INTO db_voyage VALUES (12, 'R867', 'windy', 'cheque', 4107, 94, '2018-06-25', 19, 21);
INSERT INTO db_voyage VALUES (13, 'R720', 'rainy', 'invoice', 1525, 238, '2015-02-17', 15, 7);
INSERT INTO db_voyage VALUES (14, 'R785', 'foggy', 'cheque', 3792, 92, '2018-08-10', 8, 10);
INSERT INTO db_voyage VALUES (15, 'R345', 'rainy', 'cheque', 4260, 25, '2013-03-16', 7, 1);
INSERT INTO db_voyage VALUES (16, 'R859', 'snowy', 'cash', 687, 287, '2021-12-14', 13, 31);
INSERT INTO db_voyage VALUES (17, 'R332', 'snowy', 'cash', 2355, 169, '2012-06-16', 17, 22);
INSERT INTO db_voyage VALUES (18, 'R685', 'sunny', 'invoice', 4897, 31, '2024-11-23', 18, 11);
INSERT INTO db_voyage VALUES (19, 'R259', 'rainy', 'cheque', 3280, 101, '2019-11-18', 11, 14);
INSERT INTO db_voyage VALUES (20, 'R822', 'snowy', 'cash', 355, 49, '2023-06-06', 18, 19);
INSERT INTO db_voyage VALUES (21, 'R862', 'windy', 'invoice', 4408, 206, '2020-01-28', 17, 29);
INSERT INTO db_voyage VALUES (22, 'R708', 'foggy', 'invoice', 1658, 214, '2021-10-21', 25, 17);
INSERT INTO db_voyage VALUES (23, 'R967', 'snowy', 'invoice', 4057, 175, '2017-09-02', 14, 21);
INSERT INTO db_voyage VALUES (24, 'R365', 'snowy', 'transfer', 2832, 289, '2021-07-10', 24, 18);
INSERT INTO db_voyage VALUES (25, 'R290', 'snowy', 'transfer', 537, 235, '2014-04-09', 3, 2);
INSERT INTO db_voyage VALUES (26, 'R248', 'foggy', 'cheque', 546, 172, '2013-09-19', 11, 4);
INSERT INTO db_voyage VALUES (27, 'R137', 'windy', 'invoice', 4654, 123, '2014-11-12', 3, 30);
INSERT INTO db_voyage VALUES (28, 'R173', 'sunny', 'cash', 4439, 264, '2015-03-22', 8, 17);
INSERT INTO db_voyage VALUES (29, 'R502', 'windy', 'invoice', 2928, 262, '2018-07-15', 28, 6);
INSERT INTO db_voyage VALUES (30, 'R351', 'snowy', 'cheque', 1614, 130, '2017-04-09', 18, 26);
INSERT INTO db_voyage VALUES (31, 'R945', 'foggy', 'cash', 4732, 75, '2012-08-16', 17, 29);
INSERT INTO db_voyage VALUES (32, 'R372', 'rainy', 'invoice', 2994, 195, '2016-09-13', 19, 11);
INSERT INTO db_voyage VALUES (33, 'R806', 'sunny', 'cheque', 1416, 270, '2015-05-27', 27, 2);
INSERT INTO db_voyage VALUES (34, 'R540', 'windy', 'invoice', 914, 51, '2010-03-20', 12, 19);
INSERT INTO db_voyage VALUES (35, 'R487', 'foggy', 'cheque', 27, 296, '2023-02-14', 3, 11);
INSERT INTO db_voyage VALUES (36, 'R901', 'sunny', 'cheque', 405, 195, '2024-09-15', 27, 21);
INSERT INTO db_voyage VALUES (37, 'R748', 'snowy', 'cheque', 3319, 28, '2011-04-19', 27, 21);
INSERT INTO db_voyage VALUES (38, 'R316', 'windy', 'cheque', 984, 189, '2020-05-21', 25, 30);
INSERT INTO db_voyage VALUES (39, 'R786', 'windy', 'cheque', 4632, 72, '2018-12-04', 23, 20);
INSERT INTO db_voyage VALUES (40, 'R431', 'sunny', 'transfer', 3461, 223, '2018-07-11', 13, 11);
INSERT INTO db_voyage VALUES (41, 'R987', 'plouplea', 'cheque', 465, 209, '2013-04-23', 18, 9);
INSERT INTO db_voyage VALUES (42, 'R973', 'snowy', 'invoice', 3795, 159, '2022-11-28', 5, 30);
INSERT INTO db_voyage VALUES (43, 'R111', 'windy', 'invoice', 3710, 297, '2017-09-24', 25, 22);
INSERT INTO db_voyage VALUES (44, 'R957', 'rainy', 'cheque', 1141, 62, '2021-02-17', 25, 3);
INSERT INTO db_voyage VALUES (45, 'R563', 'rainy', 'cheque', 1581, 134, '2021-07-20', 23, 4);
INSERT INTO db_voyage VALUES (46, 'R538', 'snowy', 'cheque', 2841, 13, '2015-09-10', 19, 7);
INSERT INTO db_voyage VALUES (47, 'R494', 'rainy', 'cheque', 1317, 109, '2011-03-28', 3, 6);
INSERT INTO db_voyage VALUES (48, 'R291', 'rainy', 'transfer', 4391, 188, '2012-11-01', 27, 2);
INSERT INTO db_voyage VALUES (49, 'R759', 'windy', 'cheque', 223, 127, '2019-03-16', 7, 15);
INSERT INTO db_voyage VALUES (50, 'R670', 'snowy', 'cheque', 2248, 234, '2012-03-18', 25, 30);
INSERT INTO db_voyage VALUES (51, 'R175', 'windy', 'invoice', 4903, 104, '2019-01-24', 27, 11);
INSERT INTO db_voyage VALUES (52, 'R202', 'sunny', 'transfer', 4453, 25, '2010-04-08', 19, 12);
INSERT INTO db_voyage VALUES (53, 'R841', 'windy', 'cash', 4830, 12, '2011-12-17', 27, 30);
INSERT INTO db_voyage VALUES (54, 'R941', 'windy', 'cheque', 4903, 174, '2018-04-18', 8, 26);
INSERT INTO db_voyage VALUES (55, 'R366', 'snowy', 'cheque', 3459, 132, '2016-07-08', 25, 30);
INSERT INTO db_voyage VALUES (56, 'R301', 'sunny', 'cash', 2877, 275, '2011-07-08', 9, 10);
INSERT INTO db_voyage VALUES (57, 'R933', 'snowy', 'cheque', 60, 266, '2016-04-12', 7, 27);
INSERT INTO db_voyage VALUES (58, 'R787', 'rainy', 'cheque', 1232, 210, '2020-10-18', 22, 10);
INSERT INTO db_voyage VALUES (59, 'R197', 'rainy', 'cheque', 2258, 129, '2015-04-07', 15, 27);
INSERT INTO db_voyage VALUES (60, 'R929', 'sunny', 'cash', 2004, 29, '2021-10-09', 15, 17);
INSERT INTO db_voyage VALUES (61, 'R159', 'windy', 'cheque', 2446, 240, '2019-08-28', 25, 21);
INSERT INTO db_voyage VALUES (62, 'R718', 'snowy', 'cash', 1355, 104, '2023-03-05', 27, 3);
INSERT INTO db_voyage VALUES (63, 'R681', 'rainy', 'cash', 2011, 183, '2020-10-12', 8, 2);
INSERT INTO db_voyage VALUES (64, 'R527', 'sunny', 'cheque', 1204, 162, '2023-01-05', 7, 20);
INSERT INTO db_voyage VALUES (65, 'R618', 'windy', 'invoice', 2383, 123, '2014-08-21', 13, 29);
INSERT INTO db_voyage VALUES (66, 'R614', 'sunny', 'invoice', 4757, 162, '2011-10-05', 7, 21);
INSERT INTO db_voyage VALUES (67, 'R736', 'snowy', 'transfer', 4267, 91, '2022-10-04', 11, 18);
INSERT INTO db_voyage VALUES (68, 'R761', 'foggy', 'cash', 2227, 132, '2018-05-09', 10, 18);
INSERT INTO db_voyage VALUES (69, 'R992', 'foggy', 'cheque', 3533, 81, '2014-07-01', 3, 31);
INSERT INTO db_voyage VALUES (70, 'R249', 'rainy', 'invoice', 4260, 210, '2010-04-04', 15, 4);
INSERT INTO db_voyage VALUES (71, 'R344', 'snowy', 'invoice', 1102, 38, '2011-03-04', 14, 29);
INSERT INTO db_voyage VALUES (72, 'R482', 'snowy', 'cash', 4262, 213, '2011-06-05', 10, 20);
INSERT INTO db_voyage VALUES (73, 'R993', 'sunny', 'cheque', 1056, 182, '2016-07-12', 3, 2);
INSERT INTO db_voyage VALUES (74, 'R978', 'rainy', 'cheque', 3292, 71, '2013-07-23', 27, 1);
INSERT INTO db_voyage VALUES (75, 'R588', 'windy', 'transfer', 2580, 267, '2018-12-28', 22, 14);
INSERT INTO db_voyage VALUES (76, 'R551', 'windy', 'cheque', 293, 106, '2018-12-03', 25, 27);
INSERT INTO db_voyage VALUES (77, 'R942', 'snowy', 'cash', 839, 245, '2017-04-16', 21, 31);
INSERT INTO db_voyage VALUES (78, 'R474', 'rainy', 'invoice', 4019, 84, '2016-04-25', 25, 18);
INSERT INTO db_voyage VALUES (79, 'R868', 'snowy', 'invoice', 639, 181, '2021-06-07', 4, 2);
INSERT INTO db_voyage VALUES (80, 'R950', 'sunny', 'cheque', 1165, 243, '2017-09-14', 19, 30);
INSERT INTO db_voyage VALUES (81, 'R971', 'rainy', 'cheque', 241, 249, '2020-04-11', 17, 17);
INSERT INTO db_voyage VALUES (82, 'R601', 'windy', 'cheque', 1808, 102, '2013-02-22', 7, 14);
INSERT INTO db_voyage VALUES (83, 'R329', 'snowy', 'transfer', 1830, 198, '2010-03-19', 10, 21);
INSERT INTO db_voyage VALUES (84, 'R946', 'rainy', 'invoice', 201, 5, '2010-04-25', 21, 20);
INSERT INTO db_voyage VALUES (85, 'R422', 'snowy', 'invoice', 4515, 242, '2011-08-23', 11, 3);
INSERT INTO db_voyage VALUES (86, 'R451', 'rainy', 'transfer', 3258, 69, '2021-01-25', 28, 1);
INSERT INTO db_voyage VALUES (87, 'R781', 'sunny', 'cash', 4307, 193, '2013-12-17', 22, 3);
INSERT INTO db_voyage VALUES (88, 'R184', 'plouplea', 'cash', 4895, 265, '2014-02-03', 28, 1);
INSERT INTO db_voyage VALUES (89, 'R703', 'snowy', 'cash', 2935, 228, '2017-03-18', 21, 12);
INSERT INTO db_voyage VALUES (90, 'R371', 'rainy', 'transfer', 1071, 245, '2013-09-04', 12, 19);
INSERT INTO db_voyage VALUES (91, 'R167', 'windy', 'invoice', 4282, 210, '2015-04-13', 14, 21);
INSERT INTO db_voyage VALUES (92, 'R659', 'windy', 'invoice', 3588, 12, '2015-08-14', 7, 11);
INSERT INTO db_voyage VALUES (93, 'R469', 'foggy', 'invoice', 2721, 232, '2020-07-06', 15, 22);
INSERT INTO db_voyage VALUES (94, 'R817', 'windy', 'cheque', 3613, 283, '2019-01-19', 28, 25);
INSERT INTO db_voyage VALUES (95, 'R434', 'rainy', 'cheque', 951, 134, '2015-04-14', 3, 18);
INSERT INTO db_voyage VALUES (96, 'R507', 'windy', 'cash', 1846, 284, '2020-01-17', 25, 4);
INSERT INTO db_voyage VALUES (97, 'R185', 'foggy', 'invoice', 770, 156, '2022-12-02', 16, 6);
INSERT INTO db_voyage VALUES (98, 'R192', 'windy', 'invoice', 1231, 133, '2020-01-02', 28, 22);
INSERT INTO db_voyage VALUES (99, 'R177', 'windy', 'cheque', 2828, 180, '2013-03-19', 8, 30);
INSERT INTO db_voyage VALUES (100, 'R285', 'snowy', 'transfer', 4795, 160, '2018-05-28', 9, 1);
INSERT INTO db_voyage VALUES (101, 'R900', 'rainy', 'cheque', 124, 184, '2016-03-14', 15, 1);
INSERT INTO db_voyage VALUES (102, 'R294', 'sunny', 'cheque', 886, 227, '2013-05-03', 3, 7);
INSERT INTO db_voyage VALUES (103, 'R404', 'snowy', 'invoice', 4106, 217, '2018-11-04', 17, 6);
INSERT INTO db_voyage VALUES (104, 'R369', 'foggy', 'invoice', 4685, 115, '2018-08-19', 21, 12);
INSERT INTO db_voyage VALUES (105, 'R183', 'snowy', 'cash', 3741, 227, '2022-06-23', 21, 31);
INSERT INTO db_voyage VALUES (106, 'R519', 'windy', 'invoice', 4484, 39, '2024-03-28', 27, 4);
INSERT INTO db_voyage VALUES (107, 'R109', 'sunny', 'invoice', 4044, 293, '2019-09-02', 25, 4);
INSERT INTO db_voyage VALUES (108, 'R899', 'windy', 'invoice', 1269, 85, '2010-01-15', 16, 3);
INSERT INTO db_voyage VALUES (109, 'R890', 'rainy', 'invoice', 3729, 99, '2013-02-10', 25, 25);
INSERT INTO db_voyage VALUES (110, 'R995', 'rainy', 'cheque', 718, 35, '2023-08-15', 25, 6);
INSERT INTO db_voyage VALUES (111, 'R845', 'snowy', 'invoice', 1733, 18, '2018-05-25', 25, 31);
INSERT INTO db_voyage VALUES (112, 'R977', 'rainy', 'transfer', 4036, 189, '2022-05-16', 18, 7);
INSERT INTO db_voyage VALUES (113, 'R821', 'rainy', 'transfer', 4326, 75, '2012-10-25', 28, 9);
INSERT INTO db_voyage VALUES (114, 'R261', 'snowy', 'cheque', 1601, 8, '2017-07-20', 9, 18);
INSERT INTO db_voyage VALUES (115, 'R265', 'rainy', 'cheque', 2247, 63, '2022-10-15', 12, 27);
INSERT INTO db_voyage VALUES (116, 'R460', 'windy', 'invoice', 4360, 295, '2012-11-13', 21, 6);
INSERT INTO db_voyage VALUES (117, 'R935', 'sunny', 'transfer', 1762, 126, '2022-11-21', 23, 2);
INSERT INTO db_voyage VALUES (118, 'R693', 'windy', 'invoice', 2303, 22, '2014-06-24', 16, 21);
INSERT INTO db_voyage VALUES (119, 'R602', 'rainy', 'transfer', 970, 113, '2014-09-21', 24, 20);
INSERT INTO db_voyage VALUES (120, 'R916', 'rainy', 'cheque', 3033, 283, '2020-01-12', 28, 19);
