// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Creates a combined repayment order to be paid (还款下单).
    ///
    /// `POST /v3/repayment/combine-transactions/partner/prepay`
    ///
    /// - Returns [`CombinedRepaymentPrepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：还款下单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    #[doc(alias = "还款下单")]
    pub request CombinedRepaymentPrepay {
        required {
            /// The merchant's own number for the combined order (还款单订单号). Required.
            combine_out_trade_no: String,
            /// Merchant number of the combined order (还款服务商商户号). Required.
            combine_mchid: String,
            /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
            sub_orders: Vec<SubOrderToPay>,
        }
        optional {
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// H5 scene details (H5调起支付场景信息).
            h5_info: H5Info,
            /// App scene details (APP调起支付场景信息).
            app_info: AppInfo,
            /// Mini program payment scene (小程序调起支付场景信息).
            miniprogram_info: MiniprogramInfo,
            /// Details of the payer (支付者信息).
            combine_payer_info: PayerInfo,
            /// WeChat web page payment scene (微信内网页调起支付场景信息).
            wechat_web_info: WechatWebInfo,
        }
    }
}

wxpay_core::operation!(CombinedRepaymentPrepay => CombinedRepaymentPrepayment, wxpay_core::Spec::new(
    "combined_repayment_prepay",
    wxpay_core::http::Method::POST,
    "/v3/repayment/combine-transactions/partner/prepay",
)
.title("还款下单")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124463")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A part of a combined repayment order to create.
    pub request SubOrderToPay {
        required {
            /// Merchant number (还款单发起商户号). Required.
            mchid: String,
            /// The merchant's own order number (还款明细单订单号). Required.
            out_trade_no: String,
            /// Amount (订单金额). Required.
            amount: AmountToPay,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Extra data attached by the merchant (附加数据). Sources differ on whether it is required.
            attach: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
        }
    }
}

wxpay_core::model! {
    /// The mobile web page where the payment takes place.
    pub request H5Info {
        required {
            /// Application id of the combined order's merchant (还款服务商APPID). Required.
            combine_appid: String,
            /// IP address of the user's device (用户终端IP). Required.
            payer_client_ip: String,
            /// Kind (场景类型). Required.
            r#type = "type": H5SceneType,
        }
        optional {
            /// Application name (应用名称).
            app_name: String,
            /// Website address (网站URL). Sources differ on whether it is required.
            app_url: String,
            /// Bundle id on iOS (iOS平台BundleID).
            bundle_id: String,
            /// Android package name (Android平台PackageName).
            package_name: String,
        }
    }
}

wxpay_core::model! {
    /// The app where the payment takes place.
    pub request AppInfo {
        required {
            /// Application id of the combined order's merchant (还款服务商APPID). Required.
            combine_appid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The mini program where the payment takes place.
    pub request MiniprogramInfo {
        required {
            /// Application id of the combined order's merchant (还款服务商APPID). Required.
            combine_appid: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The payer of a combined repayment order to create.
    pub request PayerInfo {
        required {}
        optional {
            /// Real-name details (实名支付).
            identity: PayerIdentity,
        }
    }
}

wxpay_core::model! {
    /// The web page inside WeChat where the payment takes place.
    pub request WechatWebInfo {
        required {}
        optional {
            /// Application id of the combined order's merchant (还款服务商APPID).
            combine_appid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Address of the web business scene (网页经营场景URL).
            webview_url: String,
        }
    }
}

wxpay_core::model! {
    /// The prepay session of a combined repayment order, or its link.
    pub answer CombinedRepaymentPrepayment {
        always {}
        optional {
            /// Prepayment id (预支付交易会话标识).
            prepay_id: String,
            /// Address to jump to for payment (支付跳转链接).
            h5_url: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a part to create.
    pub request AmountToPay {
        required {
            /// Total amount (标价金额). Required. In fen.
            total_amount: i64,
            /// Currency (标价币种). Required.
            currency: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How a part is settled.
    pub request SettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
            /// Amount of the subsidy (补差金额). In fen.
            subsidy_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The real name and identity document that the payer must have.
    pub request PayerIdentity {
        required {
            /// Kind (类型). Required.
            r#type = "type": PayerIdentityType,
            /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            number: Sensitive,
            /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// The platform of the mobile web page.
    pub enum H5SceneType {
        IOS = "iOS",
        Android = "Android",
        Wap = "Wap",
    }
}

wxpay_core::open_enum! {
    /// The kind of the payer's identity document.
    pub enum PayerIdentityType {
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    }
}
