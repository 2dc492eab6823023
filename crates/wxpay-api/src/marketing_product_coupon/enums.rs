// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Scope of the discount of a brand's product coupon.
    pub enum BrandCouponScope {
        /// For all goods; type NORMAL or DISCOUNT only.
        All = "ALL",
        /// For some goods, any type.
        Single = "SINGLE",
        /// For a category, judged by the merchant.
        Category = "CATEGORY",
    }
}

wxpay_core::open_enum! {
    /// The kind of discount.
    pub enum CouponType {
        /// Money off from an amount.
        Normal = "NORMAL",
        /// Percentage off.
        Discount = "DISCOUNT",
        /// Exchanged for goods, only with scope SINGLE.
        Exchange = "EXCHANGE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a coupon is used once or as a progressive bundle.
    pub enum NonSequentialUsageMode {
        /// One use.
        Single = "SINGLE",
        /// Several uses in order, one batch a step.
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

wxpay_core::open_enum! {
    /// In which stores a coupon can be used.
    pub enum StoreScope {
        /// No stores shown.
        None = "NONE",
        /// All stores of the brand.
        All = "ALL",
        /// Stores bound to the batch.
        Specific = "SPECIFIC",
    }
}

wxpay_core::open_enum! {
    /// Limit of the budget that is changed.
    pub enum BudgetUpdateMode {
        /// Changes the total limit.
        #[doc(alias = "MAX_COUNT")]
        Total = "MAX_COUNT",
        /// Changes the daily limit, only if there was one.
        #[doc(alias = "MAX_COUNT_PER_DAY")]
        PerDay = "MAX_COUNT_PER_DAY",
    }
}

wxpay_core::open_enum! {
    /// Steps of a delivery plan from its creation to its end.
    pub enum DeliveryPlanState {
        /// The plan is being set up (创建中).
        PlanCreating = "PLAN_CREATING",
        /// The plan is set up (创建成功).
        PlanCreated = "PLAN_CREATED",
        /// The plan is being ended (终止中).
        PlanTerminating = "PLAN_TERMINATING",
        /// The plan was ended (已终止).
        PlanTerminated = "PLAN_TERMINATED",
        /// The plan's period is over (已过期).
        PlanExpired = "PLAN_EXPIRED",
        /// Coupons are being delivered (投放中).
        PlanDelivering = "PLAN_DELIVERING",
        /// Delivery is suspended (已暂停).
        PlanPaused = "PLAN_PAUSED",
        Created = "CREATED",
        Terminated = "TERMINATED",
        Expired = "EXPIRED",
        /// Being delivered.
        Delivering = "DELIVERING",
        Paused = "PAUSED",
    }
}

wxpay_core::open_enum! {
    /// The review state of a delivery plan.
    pub enum DeliveryPlanAuditState {
        /// Not submitted (初始化).
        AuditInitial = "AUDIT_INITIAL",
        /// Being approved (审批中).
        AuditProcessing = "AUDIT_PROCESSING",
        /// Approved (审批通过).
        AuditPassed = "AUDIT_PASSED",
        /// Refused (审批拒绝).
        AuditRejected = "AUDIT_REJECTED",
        /// Being approved, as notifications spell it.
        Processing = "PROCESSING",
        /// Approved, as notifications spell it.
        Passed = "PASSED",
        /// Refused, as notifications spell it.
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Kind of image that a task generates.
    pub enum ImageGenerationType {
        /// Combines brand and offer to a picture.
        CombineImage = "COMBINE_IMAGE",
        /// Removes the background of a product.
        CutOut = "CUT_OUT",
    }
}

wxpay_core::open_enum! {
    /// Scope of the discount of a product coupon.
    pub enum CouponScope {
        /// For all goods; type NORMAL or DISCOUNT only.
        All = "ALL",
        /// For some goods, any type.
        Single = "SINGLE",
        /// For a category, judged by the merchant.
        Category = "CATEGORY",
    }
}

wxpay_core::open_enum! {
    /// Says whether a coupon is used once, several times in sequence or as a progressive bundle.
    pub enum UsageMode {
        /// One use.
        Single = "SINGLE",
        Sequential = "SEQUENTIAL",
        /// Several uses in order, one batch a step.
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        /// Being approved.
        Auditing = "AUDITING",
        /// Being given out.
        Sending = "SENDING",
        Paused = "PAUSED",
        /// Ended by time.
        Stopped = "STOPPED",
        /// Deactivated by the brand.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// The state of a coupon that a user holds.
    pub enum UserCouponState {
        /// Waits for the brand to confirm (待确认).
        Confirming = "CONFIRMING",
        /// Sent, not valid yet (已发放待生效).
        Pending = "PENDING",
        /// Valid (已生效).
        Effective = "EFFECTIVE",
        /// Redeemed (已核销).
        Used = "USED",
        /// No longer valid (已过期).
        Expired = "EXPIRED",
        /// Deleted by the user (已删除).
        Deleted = "DELETED",
        /// Deactivated by the brand (已失效).
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// Assignment of coupon codes.
    pub enum CouponCodeMode {
        /// Code made by WeChat Pay, up to 40 characters.
        Wechatpay = "WECHATPAY",
        /// Codes uploaded beforehand by the brand.
        Upload = "UPLOAD",
        /// Code given when sent, only by the interface.
        ApiAssign = "API_ASSIGN",
    }
}

wxpay_core::open_enum! {
    /// Steps of a product coupon from its review to its end.
    pub enum ProductCouponState {
        /// Being approved.
        Auditing = "AUDITING",
        /// In effect.
        Effective = "EFFECTIVE",
        /// Deactivated by the brand.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// Assignment of coupon codes of a group of batches.
    pub enum BundleCouponCodeMode {
        /// Code made by WeChat Pay, up to 40 characters.
        Wechatpay = "WECHATPAY",
        /// Codes uploaded beforehand by the brand.
        Upload = "UPLOAD",
    }
}

wxpay_core::open_enum! {
    /// Places where a coupon can be used.
    pub enum CouponUsageMethod {
        /// Shown offline as a code; not in delivery plans.
        Offline = "OFFLINE",
        /// Used in the brand's mini program.
        MiniProgram = "MINI_PROGRAM",
        /// Used in the brand's app.
        App = "APP",
        /// Used with the payment code.
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// Display of the code of a coupon.
    pub enum CodeDisplayMode {
        /// Code not shown.
        Invisible = "INVISIBLE",
        /// One-dimensional code (一维码).
        Barcode = "BARCODE",
        /// Two-dimensional code (二维码).
        Qrcode = "QRCODE",
    }
}

wxpay_core::open_enum! {
    /// A tag of a coupon that a user holds.
    pub enum CouponTag {
        /// Coupon for members.
        Member = "MEMBER",
    }
}

wxpay_core::open_enum! {
    /// The channel through which a brand's coupon was given out.
    pub enum BrandSendChannel {
        /// Sent by the shake offers.
        BrandManage = "BRAND_MANAGE",
        /// Sent through the interface.
        Api = "API",
        /// Sent through the mini program component.
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// Says whether the picture is ready.
    pub enum ImageGenerationTaskState {
        /// Running.
        Processing = "PROCESSING",
        /// Failed.
        Fail = "FAIL",
        /// Succeeded.
        Success = "SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Way in which the discount develops over several uses.
    pub enum SequentialUsageType {
        Incremental = "INCREMENTAL",
        Equal = "EQUAL",
    }
}

wxpay_core::open_enum! {
    /// Way in which the coupon leads into an app.
    pub enum AppJumpType {
        /// Opens an H5 page.
        H5 = "H5",
        /// Shows a passcode link to copy.
        PasscodeLink = "PASSCODE_LINK",
        /// Shows how to use it.
        UsageGuide = "USAGE_GUIDE",
    }
}

wxpay_core::open_enum! {
    /// The background colour of a coupon.
    pub enum BackgroundColor {
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    }
}

wxpay_core::open_enum! {
    /// The channel through which a coupon was given out.
    pub enum SendChannel {
        /// Sent through the interface.
        Api = "API",
        /// Sent by the shake offers.
        BrandManage = "BRAND_MANAGE",
        /// Offers on the merchant's card page (名片优惠).
        MerchantCard = "MERCHANT_CARD",
        /// Offers for members (会员优惠).
        Member = "MEMBER",
        /// Small campaigns (小活动).
        SmallActivity = "SMALL_ACTIVITY",
        /// Sent through the mini program component (小程序领券组件).
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// The state of one use of a coupon.
    pub enum SequentialUsageItemState {
        /// Sent; its period has not begun (待生效).
        Pending = "PENDING",
        /// The user can use it (已生效).
        Effective = "EFFECTIVE",
        /// Redeemed (已核销).
        Used = "USED",
        /// No longer valid (已过期).
        Expired = "EXPIRED",
        /// The user removed it (已删除).
        Deleted = "DELETED",
        /// The brand invalidated it (已失效).
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// A day of the week.
    pub enum Weekday {
        /// The coupon can be used on Mondays.
        Monday = "MONDAY",
        /// The coupon can be used on Tuesdays.
        Tuesday = "TUESDAY",
        /// The coupon can be used on Wednesdays.
        Wednesday = "WEDNESDAY",
        /// The coupon can be used on Thursdays.
        Thursday = "THURSDAY",
        /// The coupon can be used on Fridays.
        Friday = "FRIDAY",
        /// The coupon can be used on Saturdays.
        Saturday = "SATURDAY",
        /// The coupon can be used on Sundays.
        Sunday = "SUNDAY",
    }
}
