// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;
use super::Payer;
use super::PromotionDetail;
use super::TransactionAmount;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deducts a payment under a campus payment contract (扣款).
    ///
    /// `POST /v3/eduschoolpay/transactions`
    ///
    /// - Returns [`CreatedCampusTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：扣款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml)
    #[doc(alias = "扣款")]
    pub request CreateCampusTransaction {
        required {
            /// Application id (商户appid). Required.
            appid: String,
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Contract number (签约协议号). Required.
            contract_id: String,
            /// User id (用户账号). Required.
            user_id: String,
            /// Amount (订单金额). Required.
            amount: CampusAmount,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户appid).
            sub_appid: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Address that receives the notifications (商户接收通知地址). Sources differ on whether it is required.
            notify_url: String,
            /// Scene details (场景信息). Sources differ on whether it is required.
            scene_info: SceneInfo,
            /// Device details (设备信息). Sources differ on whether it is required.
            device_info: DeviceInfo,
            /// Settlement details (分账结算信息).
            settle_info: SettleInfo,
            /// Payment mode (扣款模式).
            payment_mode: String,
        }
    }
}

wxpay_core::operation!(CreateCampusTransaction => CreatedCampusTransaction, wxpay_core::Spec::new(
    "create_campus_transaction",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/transactions",
)
.title("扣款")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The amount of a campus payment to make.
    pub request CampusAmount {
        required {
            /// Total (总金额). Required. In fen.
            total: i64,
            /// Currency (货币类型). Required.
            currency: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The school, scene and time of a payment.
    pub request SceneInfo {
        required {
            /// Start time (消费时间). Required.
            start_time: String,
            /// School number (学校编号). Required.
            school_id: String,
            /// Consumption scene type (消费场景类型). Required.
            scene_type: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Whether profit sharing applies.
    pub request SettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
            /// Amount of the subsidy. Described by SKIT; no official source confirms it.
            subsidy_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// A campus payment just made, with its state.
    pub answer CreatedCampusTransaction {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (商户AppID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: TransactionAmount,
            /// Device details (设备信息).
            device_info: DeviceInfo,
            /// Details of the promotions (优惠详情).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}
