// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ContractOrderDetail;
use super::ContractOrderSceneInfo;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a sub-merchant's in-app order during which the user also signs a contract (APP下单并签约).
///
/// `POST /v3/pay/partner/transactions/app-with-contract`
///
/// - Returns [`Prepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：APP下单并签约。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::partner_payments::{Amount, AppContractInfo, AppPrepayWithContract};
///
/// let request = AppPrepayWithContract::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .description("示例文字")
///     .amount(Amount::new().total(100))
///     .contract_info(
///         AppContractInfo::new()
///             .plan_id("sample-plan-id")
///             .contract_mchid("1900000109")
///             .contract_appid("wx8888888888888888")
///             .contract_code("1217752501201407033233368018")
///             .request_serial("示例文字")
///             .contract_display_account("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_info":{"contract_appid":"wx8888888888888888","contract_code":"1217752501201407033233368018","contract_display_account":"示例文字","contract_mchid":"1900000109","plan_id":"sample-plan-id","request_serial":"示例文字"},"description":"示例文字","out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "APP下单并签约",
    "/v3/pay/partner/transactions/app-with-contract",
    "POST /v3/pay/partner/transactions/app-with-contract"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppPrepayWithContract {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户/二级商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号/二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (通知地址). Required.
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<ProfitSharingSettleInfo>,
    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Details (优惠功能).
    pub detail: Option<ContractOrderDetail>,
    /// Scene details (场景信息).
    pub scene_info: Option<ContractOrderSceneInfo>,
    /// Contract details (签约授权信息). Required.
    pub contract_info: Option<AppContractInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppPrepayWithContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `description`, `amount` and `contract_info`.
    /// The client fills in `sp_mchid`, and `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            time_expire: None,
            attach: None,
            notify_url: None,
            goods_tag: None,
            settle_info: None,
            support_fapiao: None,
            amount: None,
            detail: None,
            scene_info: None,
            contract_info: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (服务商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户/二级商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号/二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(
        mut self,
        settle_info: impl IntoField<ProfitSharingSettleInfo, Via>,
    ) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub fn support_fapiao<Via>(mut self, support_fapiao: impl IntoField<bool, Via>) -> Self {
        self.support_fapiao = support_fapiao.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<ContractOrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(
        mut self,
        scene_info: impl IntoField<ContractOrderSceneInfo, Via>,
    ) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Contract details (签约授权信息). Required.
    pub fn contract_info<Via>(
        mut self,
        contract_info: impl IntoField<AppContractInfo, Via>,
    ) -> Self {
        self.contract_info = contract_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { AppPrepayWithContract
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, description, time_expire, attach, notify_url, goods_tag, settle_info, support_fapiao, amount, detail, scene_info, contract_info,]
    ["sp_appid", "sp_mchid", "sub_mchid", "description", "notify_url", "amount", "contract_info",]
}

wxpay_core::operation!(AppPrepayWithContract => Prepayment, wxpay_core::Spec::new(
    "partner_payments.app_prepay_with_contract",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/app-with-contract",
)
.title("APP下单并签约")
.family("partner_payments")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The contract that the user signs while paying in an app.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppContractInfo {
    /// Plan or template id (模板ID). Required.
    pub plan_id: Option<String>,
    /// Merchant number that signs the contract (签约商户号). Required.
    pub contract_mchid: Option<String>,
    /// Application id that signs the contract (签约AppID). Required.
    pub contract_appid: Option<String>,
    /// Contract code (签约协议号). Required.
    pub contract_code: Option<String>,
    /// Request serial number. Required.
    pub request_serial: Option<String>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the contract notifications (签约信息通知URL).
    pub contract_notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppContractInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `plan_id`, `contract_mchid`, `contract_appid`, `contract_code`, `request_serial` and `contract_display_account`.
    pub fn new() -> Self {
        Self {
            plan_id: None,
            contract_mchid: None,
            contract_appid: None,
            contract_code: None,
            request_serial: None,
            contract_display_account: None,
            contract_notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Plan or template id (模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Merchant number that signs the contract (签约商户号). Required.
    pub fn contract_mchid<Via>(mut self, contract_mchid: impl IntoField<String, Via>) -> Self {
        self.contract_mchid = contract_mchid.into_field();
        self
    }

    /// Application id that signs the contract (签约AppID). Required.
    pub fn contract_appid<Via>(mut self, contract_appid: impl IntoField<String, Via>) -> Self {
        self.contract_appid = contract_appid.into_field();
        self
    }

    /// Contract code (签约协议号). Required.
    pub fn contract_code<Via>(mut self, contract_code: impl IntoField<String, Via>) -> Self {
        self.contract_code = contract_code.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn request_serial<Via>(mut self, request_serial: impl IntoField<String, Via>) -> Self {
        self.request_serial = request_serial.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称). Required.
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the contract notifications (签约信息通知URL).
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }
}

impl Default for AppContractInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AppContractInfo
    []
    [plan_id, contract_mchid, contract_appid, contract_code, request_serial, contract_display_account, contract_notify_url,]
    ["plan_id", "contract_mchid", "contract_appid", "contract_code", "request_serial", "contract_display_account",]
}
