CREATE TABLE firm_list (
  firm_no INTEGER PRIMARY KEY,
  firm_nm TEXT NOT NULL,
  base_c TEXT NOT NULL,
  partner_of TEXT NOT NULL,
  units_n INTEGER NOT NULL,
  since_on TEXT NOT NULL
);
INSERT INTO firm_list VALUES (1, 'Royal Air', 'Kenya', 'Sky', 137, '1952-06-07');
INSERT INTO firm_list VALUES (2, 'Nova Air', 'Spain', 'Sky', 119, '1983-06-05');
INSERT INTO firm_list VALUES (3, 'Nova Jet', 'Kenya', 'Sky', 16, '1994-09-07');
INSERT INTO firm_list VALUES (4, 'Royal Wings', 'Norway', 'Star', 14, '1956-09-28');
INSERT INTO firm_list VALUES (5, 'Delta Wings', 'Norway', 'Unity', 240, '1959-05-19');
INSERT INTO firm_list VALUES (6, 'Nova Express', 'Kenya', 'Unity', 42, '1957-04-11');
INSERT INTO firm_list VALUES (7, 'Blue Express', 'Brazil', 'Unity', 198, '1988-11-12');
INSERT INTO firm_list VALUES (8, 'Polar Air', 'Japan', 'Star', 61, '2001-10-02');
INSERT INTO firm_list VALUES (9, 'Swift Jet', 'Kenya', 'Star', 34, '1943-12-04');
INSERT INTO firm_list VALUES (10, 'Terra Air', 'Kenya', 'Unity', 22, '1955-09-27');
INSERT INTO firm_list VALUES (11, 'Polar Jet', 'Japan', 'Sky', 22, '1971-09-24');
INSERT INTO firm_list VALUES (12, 'Swift Lines', 'Norway', 'Unity', 201, '1990-05-22');
INSERT INTO firm_list VALUES (13, 'Coral Air', 'Japan', 'Sky', 242, '1999-03-28');
INSERT INTO firm_list VALUES (14, 'Terra Jet', 'Japan', 'Star', 37, '1970-06-24');
INSERT INTO firm_list VALUES (15, 'Polar Express', 'Norway', 'Star', 187, '1944-11-24');
INSERT INTO firm_list VALUES (16, 'Blue Wings', 'Norway', 'Nordic', 259, '2006-06-05');
INSERT INTO firm_list VALUES (17, 'Delta Air', 'Brazil', 'Star', 177, '2008-05-16');
INSERT INTO firm_list VALUES (18, 'Terra Express', 'Brazil', 'Nordic', 42, '2002-12-23');
INSERT INTO firm_list VALUES (19, 'Polar Wings', 'Japan', 'Nordic', 229, '1960-03-03');
INSERT INTO firm_list VALUES (20, 'Delta Lines', 'Norway', 'Sky', 203, '1945-01-14');
INSERT INTO firm_list VALUES (21, 'Blue Air', 'Norway', 'Star', 235, '1958-09-24');
INSERT INTO firm_list VALUES (22, 'Royal Express', 'Spain', 'Star', 240, '1988-10-25');
INSERT INTO firm_list VALUES (23, 'Nova Lines', 'Norway', 'Unity', 116, '1970-03-23');
INSERT INTO firm_list VALUES (24, 'Blue Lines', 'Brazil', 'Unity', 250, '1934-07-19');
CREATE TABLE dock_tab (
  dock_no INTEGER PRIMARY KEY,
  dock_code TEXT NOT NULL,
  hall_cd TEXT NOT NULL,
  by_way TEXT NOT NULL,
  room_n INTEGER NOT NULL,
  path_m INTEGER NOT NULL
);
INSERT INTO dock_tab VALUES (1, 'G399', 'Alpha', 'bridge', 140, 737);
INSERT INTO dock_tab VALUES (2, 'G361', 'Alpha', 'bridge', 338, 475);
INSERT INTO dock_tab VALUES (3, 'G895', 'Alpha', 'walk', 325, 637);
INSERT INTO dock_tab VALUES (4, 'G712', 'Gamma', 'bridge', 194, 1168);
INSERT INTO dock_tab VALUES (5, 'G853', 'Gamma', 'bridge', 168, 295);
INSERT INTO dock_tab VALUES (6, 'G530', 'Alpha', 'bridge', 103, 1162);
INSERT INTO dock_tab VALUES (7, 'G926', 'Alpha', 'walk', 147, 884);
INSERT INTO dock_tab VALUES (8, 'G296', 'Gamma', 'walk', 308, 834);
INSERT INTO dock_tab VALUES (9, 'G450', 'Beta', 'walk', 199, 95);
INSERT INTO dock_tab VALUES (10, 'G295', 'Gamma', 'bus', 107, 1026);
INSERT INTO dock_tab VALUES (11, 'G141', 'Gamma', 'bridge', 401, 448);
INSERT INTO dock_tab VALUES (12, 'G728', 'Alpha', 'walk', 364, 898);
INSERT INTO dock_tab VALUES (13, 'G228', 'Beta', 'bus', 56, 1133);
INSERT INTO dock_tab VALUES (14, 'G875', 'Alpha', 'bus', 52, 669);
INSERT INTO dock_tab VALUES (15, 'G567', 'Gamma', 'walk', 393, 149);
INSERT INTO dock_tab VALUES (16, 'G872', 'Gamma', 'bus', 178, 767);
INSERT INTO dock_tab VALUES (17, 'G796', 'Alpha', 'bridge', 89, 749);
INSERT INTO dock_tab VALUES (18, 'G732', 'Gamma', 'bridge', 189, 383);
INSERT INTO dock_tab VALUES (19, 'G339', 'Alpha', 'walk', 367, 571);
INSERT INTO dock_tab VALUES (20, 'G962', 'Alpha', 'walk', 195, 1151);
INSERT INTO dock_tab VALUES (21, 'G215', 'Alpha', 'bridge', 100, 694);
INSERT INTO dock_tab VALUES (22, 'G200', 'Gamma', 'walk', 288, 787);
INSERT INTO dock_tab VALUES (23, 'G335', 'Alpha', 'bus', 317, 1300);
INSERT INTO dock_tab VALUES (24, 'G287', 'Beta', 'bridge', 72, 596);
INSERT INTO dock_tab VALUES (25, 'G422', 'Gamma', 'bridge', 100, 194);
INSERT INTO dock_tab VALUES (26, 'G130', 'Gamma', 'bus', 242, 137);
CREATE TABLE trip_log (
  trip_no INTEGER PRIMARY KEY,
  trip_code TEXT NOT NULL,
  end_place TEXT NOT NULL,
  prog_cd TEXT NOT NULL,
  crowd_n INTEGER NOT NULL,
  late_n INTEGER NOT NULL,
  cost_t INTEGER NOT NULL,
  left_on TEXT NOT NULL,
  firm_ref INTEGER NOT NULL,
  dock_ref INTEGER NOT NULL,
  FOREIGN KEY (firm_ref) REFERENCES firm_list(firm_no),
  FOREIGN KEY (dock_ref) REFERENCES dock_tab(dock_no)
);
INSERT INTO trip_log VALUES (1, 'F601', 'Boston', 'DL', 344, 190, 718, '2023-08-26', 14, 9);
INSERT INTO trip_log VALUES (2, 'F938', 'Boston', 'OT', 314, 197, 936, '2021-10-15', 4, 4);
INSERT INTO trip_log VALUES (3, 'F541', 'Oslo', 'OT', 166, 172, 1132, '2022-02-01', 18, 13);
INSERT INTO trip_log VALUES (4, 'F600', 'Madrid', 'OT', 114, 11, 820, '2019-04-19', 24, 9);
INSERT INTO trip_log VALUES (5, 'F344', 'Oslo', 'CX', 193, 35, 585, '2025-03-27', 5, 5);
INSERT INTO trip_log VALUES (6, 'F776', 'Madrid', 'OT', 333, 220, 734, '2022-05-06', 5, 10);
INSERT INTO trip_log VALUES (7, 'F568', 'Boston', 'DL', 200, 136, 433, '2025-05-27', 12, 8);
INSERT INTO trip_log VALUES (8, 'F861', 'Boston', 'DL', 41, 55, 1109, '2022-09-15', 23, 26);
INSERT INTO trip_log VALUES (9, 'F597', 'Oslo', 'DL', 150, 63, 1231, '2020-08-14', 8, 19);
INSERT INTO trip_log VALUES (10, 'F723', 'Tokyo', 'CX', 256, 186, 1175, '2021-11-10', 18, 12);
INSERT INTO trip_log VALUES (11, 'F382', 'Oslo', 'OT', 195, 113, 1123, '2022-05-12', 7, 24);
INSERT INTO trip_log VALUES (12, 'F921', 'Boston', 'OT', 272, 232, 975, '2023-04-17', 12, 22);
INSERT INTO trip_log VALUES (13, 'F452', 'Boston', 'CX', 160, 24, 1248, '2020-07-03', 11, 11);
INSERT INTO trip_log VALUES (14, 'F805', 'Oslo', 'OT', 178, 133, 345, '2025-02-16', 22, 9);
INSERT INTO trip_log VALUES (15, 'F613', 'Boston', 'DL', 207, 21, 1135, '2018-08-20', 6, 1);
INSERT INTO trip_log VALUES (16, 'F578', 'Oslo', 'CX', 275, 14, 942, '2020-02-09', 23, 23);
INSERT INTO trip_log VALUES (17, 'F471', 'Nairobi', 'OT', 370, 224, 556, '2019-02-18', 6, 12);
INSERT INTO trip_log VALUES (18, 'F320', 'Oslo', 'OT', 42, 143, 325, '2022-11-05', 1, 19);
INSERT INTO trip_log VALUES (19, 'F145', 'Boston', 'CX', 121, 18, 612, '2023-11-27', 21, 6);
INSERT INTO trip_log VALUES (20, 'F235', 'Nairobi', 'CX', 36, 90, 1207, '2024-03-18', 14, 13);
INSERT INTO trip_log VALUES (21, 'F946', 'Oslo', 'DL', 124, 12, 735, '2022-08-20', 1, 6);
INSERT INTO trip_log VALUES (22, 'F616', 'Boston', 'CX', 74, 169, 1221, '2020-04-21', 1, 19);
INSERT INTO trip_log VALUES (23, 'F786', 'Tokyo', 'OT', 217, 11, 1074, '2021-12-15', 11, 26);
INSERT INTO trip_log VALUES (24, 'F292', 'Madrid', 'OT', 191, 142, 1003, '2022-03-07', 18, 9);
INSERT INTO trip_log VALUES (25, 'F978', 'Tokyo', 'OT', 161, 103, 371, '2024-06-06', 21, 1);
INSERT INTO trip_log VALUES (26, 'F590', 'Madrid', 'OT', 208, 213, 623, '2024-06-15', 24, 13);
INSERT INTO trip_log VALUES (27, 'F169', 'Boston', 'DL', 89, 201, 719, '2021-05-25', 24, 9);
INSERT INTO trip_log VALUES (28, 'F884', 'Nairobi', 'DL', 403, 20, 590, '2018-01-02', 12, 13);
INSERT INTO trip_log VALUES (29, 'F108', 'Tokyo', 'OT', 124, 109, 1219, '2021-01-19', 22, 7);
INSERT INTO trip_log VALUES (30, 'F136', 'Tokyo', 'CX', 94, 125, 651, '2024-08-21', 8, 13);
INSERT INTO trip_log VALUES (31, 'F287', 'Tokyo', 'CX', 408, 4, 523, '2020-05-01', 16, 12);
INSERT INTO trip_log VALUES (32, 'F671', 'Tokyo', 'OT', 409, 3, 818, '2025-06-03', 7, 14);
INSERT INTO trip_log VALUES (33, 'F143', 'Tokyo', 'DL', 125, 1, 1183, '2019-02-20', 7, 19);
INSERT INTO trip_log VALUES (34, 'F122', 'Tokyo', 'CX', 226, 203, 1064, '2022-04-24', 5, 26);
INSERT INTO trip_log VALUES (35, 'F332', 'Boston', 'OT', 259, 141, 910, '2019-08-07', 18, 5);
INSERT INTO trip_log VALUES (36, 'F286', 'Tokyo', 'OT', 159, 202, 143, '2021-12-20', 24, 7);
INSERT INTO trip_log VALUES (37, 'F167', 'Boston', 'OT', 272, 146, 660, '2024-01-17', 10, 14);
INSERT INTO trip_log VALUES (38, 'F927', 'Oslo', 'DL', 364, 47, 390, '2018-02-14', 22, 13);
INSERT INTO trip_log VALUES (39, 'F592', 'Madrid', 'CX', 312, 43, 102, '2024-01-26', 16, 11);
INSERT INTO trip_log VALUES (40, 'F414', 'Oslo', 'DL', 337, 222, 410, '2023-03-16', 15, 3);
INSERT INTO trip_log VALUES (41, 'F565', 'Quito', 'DL', 34, 10, 996, '2020-07-15', 15, 2);
INSERT INTO trip_log VALUES (42, 'F535', 'Tokyo', 'OT', 210, 70, 1193, '2018-03-20', 5, 11);
INSERT INTO trip_log VALUES (43, 'F504', 'Boston', 'CX', 343, 94, 892, '2021-06-23', 24, 11);
INSERT INTO trip_log VALUES (44, 'F789', 'Oslo', 'OT', 91, 97, 898, '2025-02-18', 10, 23);
INSERT INTO trip_log VALUES (45, 'F237', 'Tokyo', 'OT', 62, 218, 466, '2019-11-13', 22, 4);
INSERT INTO trip_log VALUES (46, 'F527', 'Tokyo', 'CX', 310, 87, 85, '2025-10-02', 15, 24);
INSERT INTO trip_log VALUES (47, 'F499', 'Nairobi', 'CX', 154, 86, 960, '2019-03-19', 19, 9);
INSERT INTO trip_log VALUES (48, 'F558', 'Boston', 'DL', 222, 228, 1279, '2022-08-02', 22, 8);
INSERT INTO trip_log VALUES (49, 'F760', 'Nairobi', 'CX', 281, 56, 1050, '2025-10-08', 5, 14);
INSERT INTO trip_log VALUES (50, 'F793', 'Boston', 'OT', 146, 49, 1162, '2018-10-05', 5, 13);
INSERT INTO trip_log VALUES (51, 'F314', 'Oslo', 'DL', 73, 150, 70, '2020-06-02', 8, 23);
INSERT INTO trip_log VALUES (52, 'F750', 'Quito', 'OT', 401, 46, 1241, '2019-05-06', 12, 16);
INSERT INTO trip_log VALUES (53, 'F825', 'Oslo', 'CX', 300, 227, 190, '2018-08-19', 5, 13);
INSERT INTO trip_log VALUES (54, 'F270', 'Tokyo', 'CX', 359, 39, 702, '2019-06-08', 6, 11);
INSERT INTO trip_log VALUES (55, 'F244', 'Boston', 'CX', 272, 70, 587, '2025-09-04', 4, 5);
INSERT INTO trip_log VALUES (56, 'F563', 'Oslo', 'DL', 324, 8, 1191, '2020-01-19', 22, 26);
INSERT INTO trip_log VALUES (57, 'F214', 'Madrid', 'DL', 248, 132, 844, '2024-04-09', 21, 7);
INSERT INTO trip_log VALUES (58, 'F423', 'Boston', 'DL', 156, 10, 1099, '2024-06-16', 15, 10);
INSERT INTO trip_log VALUES (59, 'F686', 'Tokyo', 'CX', 96, 70, 717, '2024-03-07', 19, 26);
INSERT INTO trip_log VALUES (60, 'F227', 'Quito', 'CX', 137, 140, 418, '2020-06-01', 16, 23);
INSERT INTO trip_log VALUES (61, 'F380', 'Madrid', 'OT', 219, 173, 638, '2021-11-18', 2, 21);
INSERT INTO trip_log VALUES (62, 'F621', 'Nairobi', 'OT', 100, 197, 285, '2024-10-17', 8, 11);
INSERT INTO trip_log VALUES (63, 'F726', 'Boston', 'OT', 98, 59, 1280, '2019-03-08', 23, 9);
INSERT INTO trip_log VALUES (64, 'F351', 'Boston', 'CX', 142, 111, 491, '2019-04-27', 13, 6);
INSERT INTO trip_log VALUES (65, 'F534', 'Nairobi', 'CX', 285, 192, 1219, '2024-08-12', 13, 12);
INSERT INTO trip_log VALUES (66, 'F586', 'Quito', 'DL', 246, 23, 1104, '2019-09-20', 15, 13);
INSERT INTO trip_log VALUES (67, 'F800', 'Boston', 'CX', 337, 189, 716, '2023-08-16', 24, 11);
INSERT INTO trip_log VALUES (68, 'F954', 'Quito', 'DL', 385, 84, 569, '2022-11-01', 12, 9);
INSERT INTO trip_log VALUES (69, 'F506', 'Tokyo', 'OT', 77, 56, 859, '2018-09-23', 10, 12);
INSERT INTO trip_log VALUES (70, 'F509', 'Oslo', 'DL', 291, 190, 755, '2018-01-20', 8, 4);
INSERT INTO trip_log VALUES (71, 'F273', 'Oslo', 'DL', 374, 219, 384, '2024-07-07', 8, 9);
INSERT INTO trip_log VALUES (72, 'F823', 'Quito', 'CX', 373, 35, 473, '2024-06-16', 6, 22);
INSERT INTO trip_log VALUES (73, 'F625', 'Oslo', 'CX', 212, 184, 221, '2021-06-27', 22, 13);
INSERT INTO trip_log VALUES (74, 'F648', 'Tokyo', 'CX', 116, 146, 788, '2021-11-27', 5, 16);
INSERT INTO trip_log VALUES (75, 'F824', 'Oslo', 'OT', 352, 169, 771, '2025-08-06', 1, 8);
INSERT INTO trip_log VALUES (76, 'F254', 'Madrid', 'CX', 160, 29, 1080, '2018-11-27', 1, 19);
INSERT INTO trip_log VALUES (77, 'F987', 'Boston', 'OT', 116, 13, 610, '2023-07-19', 22, 19);
INSERT INTO trip_log VALUES (78, 'F542', 'Tokyo', 'CX', 113, 87, 449, '2025-07-28', 1, 7);
INSERT INTO trip_log VALUES (79, 'F706', 'Tokyo', 'DL', 82, 106, 1230, '2018-11-02', 18, 19);
INSERT INTO trip_log VALUES (80, 'F457', 'Quito', 'DL', 284, 163, 257, '2023-04-17', 12, 7);
INSERT INTO trip_log VALUES (81, 'F316', 'Tokyo', 'OT', 50, 26, 1220, '2018-11-13', 15, 22);
INSERT INTO trip_log VALUES (82, 'F161', 'Boston', 'OT', 126, 3, 864, '2020-07-13', 10, 16);
INSERT INTO trip_log VALUES (83, 'F257', 'Quito', 'OT', 279, 120, 1239, '2024-09-03', 13, 22);
INSERT INTO trip_log VALUES (84, 'F400', 'Boston', 'DL', 250, 3, 639, '2025-04-18', 24, 5);
INSERT INTO trip_log VALUES (85, 'F874', 'Boston', 'OT', 276, 15, 1156, '2024-04-09', 15, 9);
INSERT INTO trip_log VALUES (86, 'F920', 'Tokyo', 'CX', 389, 122, 732, '2025-12-13', 18, 23);
INSERT INTO trip_log VALUES (87, 'F512', 'Tokyo', 'OT', 240, 43, 775, '2019-09-21', 1, 5);
INSERT INTO trip_log VALUES (88, 'F768', 'Madrid', 'CX', 385, 15, 956, '2025-11-21', 8, 12);
INSERT INTO trip_log VALUES (89, 'F999', 'Quito', 'OT', 185, 121, 133, '2023-12-05', 7, 23);
INSERT INTO trip_log VALUES (90, 'F446', 'Oslo', 'CX', 225, 166, 594, '2024-11-22', 17, 26);
INSERT INTO trip_log VALUES (91, 'F386', 'Boston', 'OT', 284, 104, 699, '2023-07-27', 22, 12);
INSERT INTO trip_log VALUES (92, 'F501', 'Madrid', 'DL', 52, 158, 408, '2025-02-23', 16, 6);
INSERT INTO trip_log VALUES (93, 'F389', 'Oslo', 'CX', 207, 20, 108, '2019-06-28', 7, 13);
INSERT INTO trip_log VALUES (94, 'F867', 'Tokyo', 'OT', 56, 101, 454, '2022-11-24', 22, 6);
INSERT INTO trip_log VALUES (95, 'F759', 'Tokyo', 'OT', 263, 127, 220, '2018-11-16', 6, 9);
INSERT INTO trip_log VALUES (96, 'F293', 'Boston', 'OT', 167, 21, 775, '2022-08-24', 22, 12);
INSERT INTO trip_log VALUES (97, 'F202', 'Madrid', 'OT', 234, 233, 925, '2018-04-14', 18, 10);
INSERT INTO trip_log VALUES (98, 'F390', 'Oslo', 'OT', 73, 8, 273, '2024-09-03', 21, 13);
INSERT INTO trip_log VALUES (99, 'F463', 'Quito', 'OT', 279, 174, 1205, '2019-07-22', 7, 10);
INSERT INTO trip_log VALUES (100, 'F560', 'Boston', 'OT', 134, 192, 223, '2019-10-10', 22, 26);
INSERT INTO trip_log VALUES (101, 'F430', 'Nairobi', 'OT', 85, 37, 798, '2023-08-26', 5, 22);
INSERT INTO trip_log VALUES (102, 'F166', 'Oslo', 'CX', 263, 6, 1272, '2025-12-27', 7, 22);
INSERT INTO trip_log VALUES (103, 'F348', 'Tokyo', 'OT', 208, 62, 218, '2023-12-08', 11, 18);
INSERT INTO trip_log VALUES (104, 'F179', 'Boston', 'CX', 132, 181, 442, '2021-02-20', 13, 3);
INSERT INTO trip_log VALUES (105, 'F245', 'Nairobi', 'CX', 376, 75, 334, '2019-07-17', 12, 23);
INSERT INTO trip_log VALUES (106, 'F552', 'Oslo', 'OT', 177, 157, 1219, '2023-07-18', 13, 1);
INSERT INTO trip_log VALUES (107, 'F758', 'Madrid', 'OT', 123, 217, 1184, '2018-04-07', 22, 19);
INSERT INTO trip_log VALUES (108, 'F727', 'Tokyo', 'CX', 146, 12, 285, '2025-04-01', 18, 23);
INSERT INTO trip_log VALUES (109, 'F720', 'Nairobi', 'CX', 37, 223, 962, '2024-05-17', 14, 9);
INSERT INTO trip_log VALUES (110, 'F489', 'Oslo', 'DL', 126, 95, 572, '2024-07-21', 15, 24);
INSERT INTO trip_log VALUES (111, 'F420', 'Boston', 'CX', 272, 62, 601, '2024-06-08', 24, 10);
INSERT INTO trip_log VALUES (112, 'F591', 'Oslo', 'OT', 144, 131, 350, '2018-06-06', 22, 22);
INSERT INTO trip_log VALUES (113, 'F467', 'Quito', 'OT', 77, 95, 203, '2020-05-21', 15, 10);
INSERT INTO trip_log VALUES (114, 'F719', 'Nairobi', 'CX', 260, 236, 366, '2019-04-08', 1, 24);
INSERT INTO trip_log VALUES (115, 'F556', 'Quito', 'DL', 118, 5, 338, '2024-09-20', 15, 12);
INSERT INTO trip_log VALUES (116, 'F394', 'Madrid', 'CX', 86, 123, 372, '2019-04-10', 17, 3);
INSERT INTO trip_log VALUES (117, 'F853', 'Madrid', 'OT', 94, 27, 1160, '2024-08-09', 11, 4);
INSERT INTO trip_log VALUES (118, 'F842', 'Oslo', 'DL', 191, 125, 172, '2024-04-16', 18, 22);
INSERT INTO trip_log VALUES (119, 'F322', 'Boston', 'CX', 83, 30, 308, '2024-06-20', 5, 11);
INSERT INTO trip_log VALUES (120, 'F843', 'Madrid', 'OT', 112, 99, 971, '2018-02-10', 1, 13);
INSERT INTO trip_log VALUES (121, 'F611', 'Oslo', 'OT', 40, 235, 145, '2018-12-20', 2, 6);
INSERT INTO trip_log VALUES (122, 'F121', 'Oslo', 'DL', 180, 181, 1074, '2022-02-18', 6, 13);
INSERT INTO trip_log VALUES (123, 'F689', 'Quito', 'DL', 210, 15, 1249, '2018-05-21', 6, 26);
INSERT INTO trip_log VALUES (124, 'F259', 'Boston', 'OT', 128, 119, 1190, '2023-02-22', 13, 16);
INSERT INTO trip_log VALUES (125, 'F841', 'Boston', 'CX', 107, 159, 693, '2020-07-28', 1, 26);
INSERT INTO trip_log VALUES (126, 'F665', 'Tokyo', 'OT', 343, 85, 939, '2025-01-02', 5, 9);
INSERT INTO trip_log VALUES (127, 'F966', 'Tokyo', 'OT', 305, 115, 863, '2019-11-16', 6, 13);
INSERT INTO trip_log VALUES (128, 'F520', 'Tokyo', 'OT', 362, 94, 269, '2022-07-24', 22, 10);
INSERT INTO trip_log VALUES (129, 'F210', 'Quito', 'DL', 254, 135, 379, '2023-11-17', 14, 23);
INSERT INTO trip_log VALUES (130, 'F690', 'Madrid', 'CX', 103, 27, 595, '2022-09-07', 8, 12);
INSERT INTO trip_log VALUES (131, 'F524', 'Oslo', 'OT', 277, 58, 118, '2025-08-18', 15, 8);
INSERT INTO trip_log VALUES (132, 'F406', 'Madrid', 'DL', 31, 167, 744, '2025-11-13', 23, 12);
INSERT INTO trip_log VALUES (133, 'F739', 'Tokyo', 'OT', 188, 192, 202, '2018-06-27', 13, 19);
INSERT INTO trip_log VALUES (134, 'F149', 'Quito', 'CX', 370, 6, 814, '2024-06-19', 7, 26);
INSERT INTO trip_log VALUES (135, 'F839', 'Nairobi', 'OT', 30, 114, 459, '2019-12-16', 7, 1);
INSERT INTO trip_log VALUES (136, 'F483', 'Boston', 'OT', 318, 70, 1074, '2022-04-01', 22, 10);
INSERT INTO trip_log VALUES (137, 'F151', 'Oslo', 'CX', 109, 44, 1081, '2022-01-04', 18, 5);
INSERT INTO trip_log VALUES (138, 'F676', 'Tokyo', 'OT', 243, 178, 1286, '2020-06-01', 24, 18);
INSERT INTO trip_log VALUES (139, 'F912', 'Tokyo', 'OT', 276, 223, 1075, '2021-03-06', 22, 12);
INSERT INTO trip_log VALUES (140, 'F953', 'Nairobi', 'OT', 257, 212, 368, '2019-10-14', 1, 23);
INSERT INTO trip_log VALUES (141, 'F438', 'Madrid', 'DL', 83, 238, 605, '2020-02-04', 13, 26);
INSERT INTO trip_log VALUES (142, 'F381', 'Madrid', 'DL', 403, 164, 1064, '2024-10-02', 22, 22);
INSERT INTO trip_log VALUES (143, 'F164', 'Boston', 'DL', 161, 9, 357, '2018-08-08', 18, 11);
INSERT INTO trip_log VALUES (144, 'F154', 'Madrid', 'OT', 202, 122, 400, '2018-10-26', 5, 18);
INSERT INTO trip_log VALUES (145, 'F782', 'Oslo', 'DL', 147, 191, 1273, '2021-08-17', 16, 16);
INSERT INTO trip_log VALUES (146, 'F913', 'Madrid', 'DL', 102, 1, 1142, '2023-11-03', 15, 7);
INSERT INTO trip_log VALUES (147, 'F992', 'Madrid', 'DL', 383, 189, 1035, '2023-05-06', 5, 9);
INSERT INTO trip_log VALUES (148, 'F191', 'Oslo', 'OT', 37, 75, 939, '2018-07-06', 17, 23);
INSERT INTO trip_log VALUES (149, 'F860', 'Quito', 'DL', 58, 100, 314, '2021-10-28', 17, 13);
INSERT INTO trip_log VALUES (150, 'F844', 'Quito', 'DL', 208, 145, 840, '2018-06-06', 5, 24);
