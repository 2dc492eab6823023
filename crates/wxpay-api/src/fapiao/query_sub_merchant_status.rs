// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the state of a sub-merchant's fapiao functions (检查子商户开票功能状态).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "检查子商户开票功能状态")]
    pub request QuerySubMerchantStatus {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantStatus => SubMerchantStatus, wxpay_core::Spec::new(
    "query_sub_merchant_status",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of a sub-merchant's ways of issuing fapiao.
    pub answer SubMerchantStatus {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Third-party fapiao mode (第三方开票模式).
            third_mode: ThirdPartyMode,
            /// Digital fapiao mode (数电发票模式).
            digital_tax_mode: DigitalTaxMode,
        }
    }
}

wxpay_core::model! {
    /// The state of issuing through a third party or the merchant's own system.
    pub answer ThirdPartyMode {
        always {}
        optional {
            /// Status (第三方/自建发票能力接入状态).
            status: ThirdPartyModeStatus,
        }
    }
}

wxpay_core::model! {
    /// The state of issuing fully digital fapiao.
    pub answer DigitalTaxMode {
        always {}
        optional {
            /// Status (接入状态).
            status: DigitalTaxModeStatus,
            /// Details of the fapiao issuer (开票人信息).
            billing_person_info: Vec<BillingPerson>,
            /// When access was set up (接入时间).
            access_time: DateTime,
            /// When it expires (过期时间).
            expired_time: DateTime,
            /// Why access failed (接入失败原因).
            access_fail_reason: String,
            /// Ability details (能力信息).
            ability_info: Vec<Ability>,
        }
    }
}

wxpay_core::model! {
    /// The person who issues fapiao.
    pub answer BillingPerson {
        always {}
        optional {
            /// Identifier (开票人ID).
            id: String,
            /// Name (开票人姓名).
            name: String,
        }
    }
}

wxpay_core::model! {
    /// One fapiao ability and its authorization state.
    pub answer Ability {
        always {}
        optional {
            /// Kind (能力类型).
            r#type = "type": AbilityType,
            /// Status (能力授权状态).
            status: AbilityStatus,
            /// Why authorizing the ability failed (能力授权失败原因).
            authorize_fail_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether issuing through a third party is enabled.
    pub enum ThirdPartyModeStatus {
        /// Disabled.
        Disabled = "DISABLED",
        /// Enabled.
        Enabled = "ENABLED",
    }
}

wxpay_core::open_enum! {
    /// How far the access to fully digital fapiao has come.
    pub enum DigitalTaxModeStatus {
        /// Approval pending.
        ApprovalPending = "APPROVAL_PENDING",
        /// Access confirmed pending.
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// Ability confirmed pending.
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// Billing person register pending.
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// Billing person confirmed pending.
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// Security setting pending.
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// Apply failed.
        ApplyFailed = "APPLY_FAILED",
        /// Disabled.
        Disabled = "DISABLED",
        /// Enabled.
        Enabled = "ENABLED",
        /// Resource expired.
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a fapiao ability.
    pub enum AbilityType {
        /// Base ability.
        BaseAbility = "BASE_ABILITY",
        /// Passenger transport ability.
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Real estate ability.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
    }
}

wxpay_core::open_enum! {
    /// The authorization state of a fapiao ability.
    pub enum AbilityStatus {
        /// Authorized.
        Authorized = "AUTHORIZED",
        /// Authorize pending.
        AuthorizePending = "AUTHORIZE_PENDING",
        /// Deauthorized.
        Deauthorized = "DEAUTHORIZED",
        /// Authorize failed.
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}
