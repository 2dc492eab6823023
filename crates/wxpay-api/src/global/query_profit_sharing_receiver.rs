// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::RelationType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of adding a profit sharing receiver (查询分账接收方添加结果).
///
/// `GET /v3/global/profit-sharing/receivers/{account}`
///
/// - Returns [`ReceiverRelation`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询分账接收方添加结果。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryProfitSharingReceiver;
///
/// let request = QueryProfitSharingReceiver::new("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账接收方添加结果",
    "/v3/global/profit-sharing/receivers/{account}",
    "GET /v3/global/profit-sharing/receivers/{account}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryProfitSharingReceiver {
    /// Account (接收方账号). Required. It stands in the path.
    pub account: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryProfitSharingReceiver {
    /// Creates the request; setters add the other fields.
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            sub_mchid: None,
            transaction_id: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Application id (应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Kind (分账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryProfitSharingReceiver
    [account,]
    [sub_mchid, transaction_id, appid, sub_appid, r#type = "type",]
    []
}

wxpay_core::operation!(QueryProfitSharingReceiver => ReceiverRelation, wxpay_core::Spec::new(
    "global.query_profit_sharing_receiver",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/receivers/{account}",
)
.title("查询分账接收方添加结果")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml")
.query(&["sub_mchid", "transaction_id", "appid", "sub_appid", "type"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// A profit sharing receiver, its relation and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiverRelation {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号).
    pub account: Option<String>,
    /// Name (分账接收方全称).
    pub name: Option<String>,
    /// Kind of relation between the parties (与分账方的关系类型).
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系).
    pub custom_relation: Option<String>,
    /// Scene (分账场景详细描述).
    pub scene: Option<String>,
    /// Main business of the receiving merchant (接收方商户的主营业务范围).
    pub major_service: Option<String>,
    /// Expected profit sharing ratio of the receiver (分账接收方预计分账比例).
    pub expected_ratio: Option<i64>,
    /// File id (微信文件标识ID).
    pub file_id: Option<String>,
    /// State (接收方关系状态).
    pub state: Option<String>,
    /// Why it failed (接收关系添加失败原因).
    pub fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiverRelation
    []
    [sub_mchid, r#type = "type", account, name, relation_type, custom_relation, scene, major_service, expected_ratio, file_id, state, fail_reason,]
    []
}
