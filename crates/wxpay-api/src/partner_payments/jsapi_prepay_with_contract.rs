// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ContractOrderDetail;
use super::ContractOrderSceneInfo;
use super::OpenidPayer;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's order during which the user also authorizes or signs a contract (JSAPI下单并授权/签约).
    ///
    /// `POST /v3/pay/partner/transactions/jsapi-with-contract`
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：JSAPI下单并授权/签约。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/hide-partner-jsapi-payment/partner-jsons/partner-jsapi-contract-prepay.html)
    #[doc(alias = "JSAPI下单并授权/签约")]
    pub request JsapiPrepayWithContract {
        required {
            /// The service provider's application id (服务商应用ID). Required.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号/二级商户号). Required.
            sub_mchid: String,
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Address that receives the notifications (通知地址). Required.
            notify_url: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The payer (支付者). Required.
            payer: OpenidPayer,
            /// Contract details (签约授权信息). Required.
            contract_info: JsapiContractInfo,
        }
        optional {
            /// The sub-merchant's application id (子商户/二级商户应用ID).
            sub_appid: String,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Settlement details (结算信息).
            settle_info: ProfitSharingSettleInfo,
            /// Whether the fapiao entrance is open (电子发票入口开放标识).
            support_fapiao: bool,
            /// Details (优惠功能).
            detail: ContractOrderDetail,
            /// Scene details (场景信息).
            scene_info: ContractOrderSceneInfo,
        }
    }
}

wxpay_core::operation!(JsapiPrepayWithContract => Prepayment, wxpay_core::Spec::new(
    "jsapi_prepay_with_contract",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/jsapi-with-contract",
)
.title("JSAPI下单并授权/签约")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/docs/partner/apis/hide-partner-jsapi-payment/partner-jsons/partner-jsapi-contract-prepay.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The contract that the user authorizes or signs while paying inside WeChat.
    pub request JsapiContractInfo {
        required {}
        optional {
            /// Id of the password-free contract (免密协议ID).
            password_free_contract_id: String,
            /// Token (扣费服务预授权token).
            token: String,
            /// Plan or template id (模板ID).
            plan_id: String,
            /// Merchant number that signs the contract (签约商户号).
            contract_mchid: String,
            /// Application id that signs the contract (签约AppID).
            contract_appid: String,
            /// Contract code (签约协议号).
            contract_code: String,
            /// Request serial number.
            request_serial: String,
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Address that receives the contract notifications (签约信息通知URL).
            contract_notify_url: String,
        }
    }
}
