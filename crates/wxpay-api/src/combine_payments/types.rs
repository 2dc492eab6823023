// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityType;
use super::SubsidyPeriodType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Where the payment takes place.
    pub request SceneInfo {
        required {
            /// IP address of the user's device (用户终端IP). Required.
            payer_client_ip: String,
        }
        optional {
            /// Device number (商户端设备号).
            device_id: String,
        }
    }
}

wxpay_core::model! {
    /// Interest subsidies that the merchant offers for installments.
    pub request SubsidyInfo {
        required {}
        optional {
            /// List of interest subsidy details (贴息详情列表).
            subsidy_detail: Vec<SubsidyDetail>,
        }
    }
}

wxpay_core::model! {
    /// A sub-order that is paid from a mobile browser or by scanning a QR code.
    pub request SubOrder {
        required {
            /// Merchant number (子单商户号). Required.
            mchid: String,
            /// Extra data attached by the merchant (附加数据). Required.
            attach: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The merchant's own order number (商品单商户订单号). Required.
            out_trade_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
        }
    }
}

wxpay_core::model! {
    /// Who has to pay, by openid or real-name identity.
    pub request Payer {
        required {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户子标识).
            sub_openid: String,
            /// Real-name details (实名支付).
            identity: Identity,
        }
    }
}

wxpay_core::model! {
    /// The id with which the client starts the payment.
    pub answer Prepayment {
        always {
            /// Prepayment id (预支付交易会话标识).
            prepay_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A payer by openid.
    pub shared OpenidPayer {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The amount of a sub-order.
    pub request Amount {
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
    /// How a sub-order is settled.
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
    /// The payer's identity document for real-name payment.
    pub request Identity {
        required {
            /// Kind (证件类型). Required.
            r#type = "type": IdentityType,
            /// Identity document number (加密后的证件号). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            number: Sensitive,
            /// Name (加密后的姓名). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// One kind of interest subsidy with its plans.
    pub request SubsidyDetail {
        required {
            /// Type of the interest subsidy plan (贴息方案类型). Required.
            subsidy_period_type: SubsidyPeriodType,
            /// Interest subsidy plans (贴息方案列表). Required.
            subsidy_plan: Vec<SubsidyPlan>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The device on which the payment took place.
    pub answer AnswerSceneInfo {
        always {}
        optional {
            /// Device number (商户端设备号).
            device_id: String,
        }
    }
}

wxpay_core::model! {
    /// The subsidy for one number of installments.
    pub request SubsidyPlan {
        required {
            /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
            subsidy_installment_num: i64,
            /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
            subsidy_percent: i64,
        }
        optional {}
    }
}
