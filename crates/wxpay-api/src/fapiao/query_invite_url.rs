// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the link that invites a merchant to enable fapiao through the service provider (获取邀请商户开通服务商电子发票能力).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "获取邀请商户开通服务商电子发票能力")]
    pub request QueryInviteUrl {
        required {
            /// Operation type (操作类型). Required.
            operation_type: InviteOperationType,
            /// Fapiao mode (开票模式). Required.
            fapiao_mode: Vec<FapiaoMode>,
            /// Invitation code. Required.
            invite_code: String,
        }
        optional {
            /// Types of fapiao ability (发票能力类型).
            fapiao_ability_type_list: Vec<InvitedAbilityType>,
            /// Invitation channel.
            invite_channel: String,
            /// Operator (操作人员). Sealed when it is sent; at most 214 bytes of UTF-8.
            operate_user: Sensitive,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryInviteUrl => InviteUrl, wxpay_core::Spec::new(
    "query_invite_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
)
.title("获取邀请商户开通服务商电子发票能力")
.family("fapiao")
.query(&["operation_type", "fapiao_mode", "fapiao_ability_type_list", "invite_channel", "operate_user", "invite_code", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The invitation link and the mini program page behind it.
    pub answer InviteUrl {
        always {}
        optional {
            /// Invitation address.
            invite_url: String,
            /// Application id of the mini program (开通小程序AppID).
            miniprogram_appid: String,
            /// Path in the mini program (开通小程序跳转路径).
            miniprogram_path: String,
        }
    }
}

wxpay_core::open_enum! {
    /// What a merchant is invited to do.
    pub enum InviteOperationType {
        /// Auth binding.
        AuthBinding = "AUTH_BINDING",
    }
}

wxpay_core::open_enum! {
    /// The way of issuing that a merchant is invited to.
    pub enum FapiaoMode {
        /// Third or self fapiao.
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// Tencent digital tax.
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

wxpay_core::open_enum! {
    /// An ability that a merchant is invited to enable.
    pub enum InvitedAbilityType {
        /// Base ability.
        BaseAbility = "BASE_ABILITY",
        /// Real estate ability.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// Passenger transport ability.
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Refined oil ability.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}
