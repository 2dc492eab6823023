// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ContractOrderDetail;
use super::ContractOrderSceneInfo;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's in-app order during which the user also signs a contract (APP下单并签约).
    ///
    /// `POST /v3/pay/partner/transactions/app-with-contract`
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：APP下单并签约。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "APP下单并签约")]
    pub request AppPrepayWithContract {
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
            /// Contract details (签约授权信息). Required.
            contract_info: AppContractInfo,
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

wxpay_core::operation!(AppPrepayWithContract => Prepayment, wxpay_core::Spec::new(
    "app_prepay_with_contract",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/app-with-contract",
)
.title("APP下单并签约")
.family("partner_payments")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The contract that the user signs while paying in an app.
    pub request AppContractInfo {
        required {
            /// Plan or template id (模板ID). Required.
            plan_id: String,
            /// Merchant number that signs the contract (签约商户号). Required.
            contract_mchid: String,
            /// Application id that signs the contract (签约AppID). Required.
            contract_appid: String,
            /// Contract code (签约协议号). Required.
            contract_code: String,
            /// Request serial number. Required.
            request_serial: String,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
        }
        optional {
            /// Address that receives the contract notifications (签约信息通知URL).
            contract_notify_url: String,
        }
    }
}
