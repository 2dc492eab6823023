// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The plate colour in entry and exit reports.
    pub enum PlateColor {
        /// The operator does not report the colour.
        #[doc(alias = "PLATE_COLOR_UNKNOWN")]
        NamedUnknown = "PLATE_COLOR_UNKNOWN",
        /// A blue plate.
        #[doc(alias = "PLATE_COLOR_BLUE")]
        Blue = "PLATE_COLOR_BLUE",
        /// A yellow plate.
        #[doc(alias = "PLATE_COLOR_YELLOW")]
        Yellow = "PLATE_COLOR_YELLOW",
        /// A black plate.
        #[doc(alias = "PLATE_COLOR_BLACK")]
        Black = "PLATE_COLOR_BLACK",
        /// A white plate.
        #[doc(alias = "PLATE_COLOR_WHITE")]
        White = "PLATE_COLOR_WHITE",
        /// A green plate.
        #[doc(alias = "PLATE_COLOR_GREEN")]
        Green = "PLATE_COLOR_GREEN",
        /// A plate in yellow and green.
        #[doc(alias = "PLATE_COLOR_YELLOW_GREEN")]
        YellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// Yellow of farm vehicles.
        #[doc(alias = "PLATE_COLOR_AGRICULTURAL_YELLOW")]
        AgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// A plate in a colour that has no value of its own.
        #[doc(alias = "PLATE_COLOR_OTHER")]
        Other = "PLATE_COLOR_OTHER",
    }
}

wxpay_core::open_enum! {
    /// Way in which a plate number is registered with the parking lot.
    pub enum PlateType {
        /// None.
        #[doc(alias = "PLATE_TYPE_UNKNOWN")]
        NamedUnknown = "PLATE_TYPE_UNKNOWN",
        /// The vehicle pays for each stay.
        #[doc(alias = "PLATE_TYPE_TEMPORARY")]
        Temporary = "PLATE_TYPE_TEMPORARY",
        /// The vehicle has a monthly ticket.
        #[doc(alias = "PLATE_TYPE_MONTHLY")]
        Monthly = "PLATE_TYPE_MONTHLY",
        /// The vehicle parks without a fee.
        #[doc(alias = "PLATE_TYPE_FREE")]
        Free = "PLATE_TYPE_FREE",
        /// The vehicle's owner has paid in advance.
        #[doc(alias = "PLATE_TYPE_PREPAID")]
        Prepaid = "PLATE_TYPE_PREPAID",
        /// The plate is registered in a way that has no value of its own.
        #[doc(alias = "PLATE_TYPE_OTHERS")]
        Others = "PLATE_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The size of a vehicle.
    pub enum VehicleType {
        /// None.
        #[doc(alias = "VEHICLE_TYPE_UNKNOWN")]
        NamedUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// A small vehicle.
        #[doc(alias = "VEHICLE_TYPE_SMALL")]
        Small = "VEHICLE_TYPE_SMALL",
        /// A large vehicle.
        #[doc(alias = "VEHICLE_TYPE_LARGE")]
        Large = "VEHICLE_TYPE_LARGE",
        /// Very large.
        #[doc(alias = "VEHICLE_TYPE_EXTRA_LARGE")]
        ExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// Vehicles of every size.
        #[doc(alias = "VEHICLE_TYPE_ALL_TYPE")]
        AllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

wxpay_core::open_enum! {
    /// Says whether the parking fee is paid.
    pub enum PaymentState {
        /// The operator does not say whether it is paid.
        #[doc(alias = "PAY_STATUS_UNKNOWN")]
        NamedUnknown = "PAY_STATUS_UNKNOWN",
        /// Not paid.
        #[doc(alias = "PAY_STATUS_UNPAID")]
        Unpaid = "PAY_STATUS_UNPAID",
        /// The fee is paid.
        #[doc(alias = "PAY_STATUS_PAID")]
        Paid = "PAY_STATUS_PAID",
    }
}

wxpay_core::open_enum! {
    /// Says whether the fee is paid with WeChat Pay.
    pub enum PaymentType {
        /// The operator does not say how it was paid.
        #[doc(alias = "PAY_TYPE_UNKNOWN")]
        NamedUnknown = "PAY_TYPE_UNKNOWN",
        /// WeChat Pay.
        #[doc(alias = "PAY_TYPE_WXPAY")]
        Wxpay = "PAY_TYPE_WXPAY",
        /// Another way.
        #[doc(alias = "PAY_TYPE_OTHERS")]
        Others = "PAY_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// Place where the fee is paid.
    pub enum PaymentChannel {
        /// The operator does not say where it was paid.
        #[doc(alias = "PAY_CHANNEL_UNKNOWN")]
        NamedUnknown = "PAY_CHANNEL_UNKNOWN",
        /// WeChat Pay's message.
        #[doc(alias = "PAY_CHANNEL_WECHAT_PAY_NOTIF")]
        WechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// Scanned code.
        #[doc(alias = "PAY_CHANNEL_SCAN_QRCODE")]
        ScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// The payment was made in an official account.
        #[doc(alias = "PAY_CHANNEL_OFFICIAL_ACCOUNT")]
        OfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// Merchant's mini program.
        #[doc(alias = "PAY_CHANNEL_MCH_MINI_PROG")]
        MchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// The payment was made in a way that has no value of its own.
        #[doc(alias = "PAY_CHANNEL_OTHERS")]
        Others = "PAY_CHANNEL_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The plate colour in the parking deduction service.
    pub enum ParkingServicePlateColor {
        /// Blue plate (蓝色).
        Blue = "BLUE",
        /// Green plate (绿色).
        Green = "GREEN",
        /// Yellow plate (黄色).
        Yellow = "YELLOW",
        /// Black plate (黑色).
        Black = "BLACK",
        /// White plate (白色).
        White = "WHITE",
        /// Yellow-green.
        Limegreen = "LIMEGREEN",
    }
}

wxpay_core::open_enum! {
    /// Yes or no.
    pub enum YesNo {
        /// Repaid.
        Y = "Y",
        /// Not repaid.
        N = "N",
    }
}

wxpay_core::open_enum! {
    /// The kind of a parking lot.
    pub enum ParkingLotType {
        /// The operator does not say what the parking lot belongs to.
        #[doc(alias = "PARKING_LOT_TYPE_UNKNOWN")]
        NamedUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// Shopping area.
        #[doc(alias = "PARKING_LOT_TYPE_BUSINESS_DISTRICT")]
        BusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// The parking lot of an office building.
        #[doc(alias = "PARKING_LOT_TYPE_OFFICE_BUILDING")]
        OfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// Transport hub.
        #[doc(alias = "PARKING_LOT_TYPE_TRANSPORTATION_HUB")]
        TransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// Housing.
        #[doc(alias = "PARKING_LOT_TYPE_RESIDENTIAL_AREA")]
        ResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// The parking lot of a business or public park.
        #[doc(alias = "PARKING_LOT_TYPE_PARK_AREA")]
        ParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// Other public place.
        #[doc(alias = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY")]
        OtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

wxpay_core::open_enum! {
    /// Says whether a parked vehicle can pay without a password.
    pub enum ParkingEntryState {
        /// Usable.
        Normal = "NORMAL",
        /// Blocked for now.
        Blocked = "BLOCKED",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The state of a requested parking transaction.
    pub enum TradeState {
        /// The payer has paid.
        Success = "SUCCESS",
        /// Accepted, waits to be collected.
        Accepted = "ACCEPTED",
        /// Failed, for instance at the bank.
        PayFail = "PAY_FAIL",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The scene of a parking transaction.
    pub enum TradeScene {
        /// Parking lot (车场停车场景).
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// The kind of a charging rule.
    pub enum ChargingRuleType {
        /// None.
        #[doc(alias = "CHARGING_RULE_UNKNOWN")]
        NamedUnknown = "CHARGING_RULE_UNKNOWN",
        /// The fee grows with each interval of a fixed length.
        #[doc(alias = "CHARGING_RULE_FIXED_INTERVAL")]
        FixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// By segments of time.
        #[doc(alias = "CHARGING_RULE_SEGMENT")]
        Segment = "CHARGING_RULE_SEGMENT",
        /// By entry.
        #[doc(alias = "CHARGING_RULE_PER_ENTRY")]
        PerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

wxpay_core::open_enum! {
    /// Counting of the limit on the fee.
    pub enum FeeLimitType {
        /// None.
        #[doc(alias = "FEE_LIMIT_UNKNOWN")]
        NamedUnknown = "FEE_LIMIT_UNKNOWN",
        /// In total.
        #[doc(alias = "FEE_LIMIT_AGGREGATE")]
        Aggregate = "FEE_LIMIT_AGGREGATE",
        /// Each time.
        #[doc(alias = "FEE_LIMIT_SINGLE")]
        Single = "FEE_LIMIT_SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Meaning of a day for the daily limit.
    pub enum DailyLimitType {
        /// None.
        #[doc(alias = "DAILY_LIMIT_UNKNOWN")]
        NamedUnknown = "DAILY_LIMIT_UNKNOWN",
        /// 24 hours.
        #[doc(alias = "DAILY_LIMIT_ROLLING_24H")]
        Rolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// The limit counts from midnight to midnight.
        #[doc(alias = "DAILY_LIMIT_CALENDAR_DAY")]
        CalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

wxpay_core::open_enum! {
    /// Rounding of less than a full hour.
    pub enum TimeRoundingType {
        /// None.
        #[doc(alias = "TIME_ROUND_UNKNOWN")]
        NamedUnknown = "TIME_ROUND_UNKNOWN",
        /// Rounded down.
        #[doc(alias = "TIME_ROUND_DOWN")]
        Down = "TIME_ROUND_DOWN",
        /// Rounded up.
        #[doc(alias = "TIME_ROUND_UP")]
        Up = "TIME_ROUND_UP",
    }
}

wxpay_core::open_enum! {
    /// Calendar that decides on holidays.
    pub enum HolidayMode {
        /// The rule does not say how holidays are charged.
        #[doc(alias = "HOLIDAY_MODE_UNKNOWN")]
        NamedUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// Statutory holidays.
        #[doc(alias = "HOLIDAY_MODE_LEGAL_MODY")]
        LegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// Plain calendar.
        #[doc(alias = "HOLIDAY_MODE_CALENDAR_MODY")]
        CalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// Holidays of financial institutions.
        #[doc(alias = "HOLIDAY_MODE_FINANCIAL_MODY")]
        FinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

wxpay_core::open_enum! {
    /// Way in which the aggregate limit is applied.
    pub enum AggregateLimitMode {
        /// The rule does not say how the limit adds up.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_UNKNOWN")]
        NamedUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// Ordinary, may exceed the limit across periods.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_NORMAL")]
        Normal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// Never above limit times periods.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_MIN")]
        Min = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

wxpay_core::open_enum! {
    /// When charging begins.
    pub enum FirstChargeTimeMode {
        /// The rule does not say when charging begins.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_UNKNOWN")]
        NamedUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// From entry.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_ENTER")]
        Enter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// From the end of free time.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_AFTER_FREE")]
        AfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

wxpay_core::open_enum! {
    /// The audit state of an applyment.
    pub enum AuditStatus {
        /// WeChat Pay does not say where the review stands.
        #[doc(alias = "AUDIT_STATUS_UNKNOWN")]
        NamedUnknown = "AUDIT_STATUS_UNKNOWN",
        /// Waiting for review.
        #[doc(alias = "AUDIT_STATUS_PENDING")]
        Pending = "AUDIT_STATUS_PENDING",
        /// The operator withdrew the application.
        #[doc(alias = "AUDIT_STATUS_WITHDRAWN")]
        Withdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// The review is over and the application accepted.
        #[doc(alias = "AUDIT_STATUS_APPROVED")]
        Approved = "AUDIT_STATUS_APPROVED",
        /// Refused.
        #[doc(alias = "AUDIT_STATUS_REJECTED")]
        Rejected = "AUDIT_STATUS_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        /// For single goods.
        Single = "SINGLE",
        /// For the whole order.
        Global = "GLOBAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        /// With settlement funds.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// The days a rule applies to.
    pub enum DayType {
        /// None.
        #[doc(alias = "DAY_TYPE_UNKNOWN")]
        NamedUnknown = "DAY_TYPE_UNKNOWN",
        /// Working days.
        #[doc(alias = "DAY_TYPE_WEEKDAY")]
        Weekday = "DAY_TYPE_WEEKDAY",
        /// Weekends and holidays.
        #[doc(alias = "DAY_TYPE_HOLIDAY")]
        Holiday = "DAY_TYPE_HOLIDAY",
        /// The rule holds on workdays and holidays.
        #[doc(alias = "DAY_TYPE_ALL_DAY")]
        AllDay = "DAY_TYPE_ALL_DAY",
    }
}

wxpay_core::open_enum! {
    /// Number of times that the free period is granted.
    pub enum FreePeriodChargingMode {
        /// The rule does not say how the free time is granted.
        #[doc(alias = "FREE_PERIOD_CHARGING_UNKNOWN")]
        NamedUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// Once each entry.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY")]
        OncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// Once in 24 hours.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS")]
        OncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// The free time is granted once between midnight and midnight.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY")]
        OncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// The free time is a quota that several stays share.
        #[doc(alias = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION")]
        CumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

wxpay_core::open_enum! {
    /// Counting of the free period.
    pub enum FreePeriodCalculationMode {
        /// The rule does not say how the free time is counted.
        #[doc(alias = "FREE_PERIOD_CAL_UNKNOWN")]
        NamedUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// Free time runs with charged time.
        #[doc(alias = "FREE_PERIOD_CAL_CONCURRENT_START")]
        ConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// Charged time begins after free time.
        #[doc(alias = "FREE_PERIOD_CAL_SEQUENTIAL_START")]
        SequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

wxpay_core::open_enum! {
    /// When the fee of the first segment is charged.
    pub enum FirstDurationMode {
        /// The rule does not say how the first interval is charged.
        #[doc(alias = "FIRST_DURATION_MODE_UNKNOWN")]
        NamedUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// First period of the entry only.
        #[doc(alias = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION")]
        OnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// First of every period.
        #[doc(alias = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION")]
        EveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

wxpay_core::open_enum! {
    /// Charging of a segment of the parking time.
    pub enum SegmentChargeMode {
        /// None.
        #[doc(alias = "UNKNOWN")]
        NamedUnknown = "UNKNOWN",
        /// By interval.
        Interval = "INTERVAL",
        /// Once.
        OneTime = "ONE_TIME",
    }
}

wxpay_core::open_enum! {
    /// Says whether a vehicle's toll can be deducted.
    pub enum EtcBindState {
        Opened = "OPENED",
        Pause = "PAUSE",
        Deleted = "DELETED",
    }
}
