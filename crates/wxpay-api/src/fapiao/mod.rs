// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Electronic invoices (fapiao): issuing, cards, merchants' settings, and taxi invoices (电子发票).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateCardTemplate`] | 创建电子发票卡券模板 | `POST /v3/new-tax-control-fapiao/card-template` |
//! | [`IssueFapiao`] | 开具电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications` |
//! | [`IssueGeneralFapiao`] | 开具通用行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` |
//! | [`IssuePassengerTransportFapiao`] | 开具旅客运输行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` |
//! | [`IssueRefinedOilFapiao`] | 开具成品油行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` |
//! | [`IssueRealEstateLeasingFapiao`] | 开具不动产租赁行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` |
//! | [`UploadFapiaoFile`] | 上传电子发票文件 | `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` |
//! | [`QueryFapiao`] | 查询电子发票 | `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` |
//! | [`ListFapiaoFiles`] | 获取发票下载信息 | `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` |
//! | [`InsertFapiaoCards`] | 将电子发票插入微信用户卡包 | `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` |
//! | [`ReverseFapiao`] | 冲红电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` |
//! | [`QueryInviteUrl`] | 获取邀请商户开通服务商电子发票能力 | `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` |
//! | [`ListInvitedMerchants`] | 获取邀请开通的商户信息 | `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` |
//! | [`QueryMerchantBaseInformation`] | 获取商户开票基础信息 | `GET /v3/new-tax-control-fapiao/merchant/base-information` |
//! | [`QueryDevelopmentConfig`] | 查询商户配置的开发选项 | `GET /v3/new-tax-control-fapiao/merchant/development-config` |
//! | [`UpdateDevelopmentConfig`] | 配置开发选项 | `PATCH /v3/new-tax-control-fapiao/merchant/development-config` |
//! | [`ListTaxCodes`] | 获取商品和服务税收分类对照表 | `GET /v3/new-tax-control-fapiao/merchant/tax-codes` |
//! | [`CheckSubMerchant`] | 检查子商户开票功能状态 | `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` |
//! | [`QuerySubMerchantStatus`] | 检查子商户开票功能状态 | `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` |
//! | [`QueryUserTitle`] | 获取用户填写的抬头 | `GET /v3/new-tax-control-fapiao/user-title` |
//! | [`QueryUserTitleUrl`] | 获取抬头填写链接 | `GET /v3/new-tax-control-fapiao/user-title/title-url` |
//! | [`RecordTaxiAttendance`] | 签到签退 | `POST /v3/taxi-invoice/attendance/punch` |
//! | [`InsertTaxiFapiaoCard`] | 将出租车电子发票插入微信用户卡包 | `POST /v3/taxi-invoice/cards` |
//! | [`UploadTaxiFapiaoFile`] | 上传出租车电子发票文件 | `POST /v3/taxi-invoice/cards/upload-file` |
//! | [`UpdateTaxiDriver`] | 更新司机信息 | `POST /v3/taxi-invoice/driver/update-driver` |
//! | [`QueryTaxiDriver`] | 获取司机信息 | `GET /v3/taxi-invoice/drivers/{driver_license}` |
//! | [`QueryTaxiCompany`] | 获取出租车公司商户信息 | `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` |
//! | [`CreateTaxiCompany`] | 新增出租车公司 | `POST /v3/taxi-invoice/taxi-company/create-taxi-company` |
//! | [`UpdateTaxi`] | 更新出租车信息 | `POST /v3/taxi-invoice/taxi/update-taxi` |
//! | [`QueryTaxi`] | 获取出租车信息 | `GET /v3/taxi-invoice/taxies/{plate_number}` |
//! | [`QueryTaxiOrderByToken`] | 根据凭证查询乘客行程单 | `GET /v3/taxi-invoice/user-taxi-order/find-by-token` |
//! | [`ListTaxiOrders`] | 获取乘客行程单列表 | `GET /v3/taxi-invoice/user-taxi-orders` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`FapiaoIssued`](Event::FapiaoIssued) | 发票开具成功通知 | `FAPIAO.ISSUED` |
//! | [`FapiaoReversed`](Event::FapiaoReversed) | 发票冲红成功通知 | `FAPIAO.REVERSED` |
//! | [`CardInserted`](Event::CardInserted) | 发票插入用户卡包成功通知 | `FAPIAO.CARD_INSERTED` |
//! | [`CardDiscarded`](Event::CardDiscarded) | 发票卡券作废通知 | `FAPIAO.CARD_DISCARDED` |
//! | [`TitleFilledIn`](Event::TitleFilledIn) | 用户发票抬头填写完成通知 | `FAPIAO.USER_APPLIED` |

mod check_sub_merchant;
mod create_card_template;
mod create_taxi_company;
mod enums;
mod event;
mod insert_fapiao_cards;
mod insert_taxi_fapiao_card;
mod issue_fapiao;
mod issue_general_fapiao;
mod issue_passenger_transport_fapiao;
mod issue_real_estate_leasing_fapiao;
mod issue_refined_oil_fapiao;
mod list_fapiao_files;
mod list_invited_merchants;
mod list_tax_codes;
mod list_taxi_orders;
mod query_development_config;
mod query_fapiao;
mod query_invite_url;
mod query_merchant_base_information;
mod query_sub_merchant_status;
mod query_taxi;
mod query_taxi_company;
mod query_taxi_driver;
mod query_taxi_order_by_token;
mod query_user_title;
mod query_user_title_url;
mod record_taxi_attendance;
mod reverse_fapiao;
mod types;
mod update_development_config;
mod update_taxi;
mod update_taxi_driver;
mod upload_fapiao_file;
mod upload_taxi_fapiao_file;

pub use check_sub_merchant::CheckSubMerchant;
pub use create_card_template::{
    CardTemplate, CardTemplateInformation, CreateCardTemplate, CustomCell,
};
pub use create_taxi_company::{CreateTaxiCompany, CreatedTaxiCompany};
pub use enums::{
    BuyerType, CardStatus, FapiaoBillType, FapiaoScene, FapiaoStatus, PayChannel, TaxPreferenceMark,
};
pub use event::{Event, FapiaoNotice, FapiaoState, FilledInTitle};
pub use insert_fapiao_cards::{FapiaoCard, InsertFapiaoCards};
pub use insert_taxi_fapiao_card::{
    InsertTaxiFapiaoCard, InsertedTaxiFapiaoCard, TaxiFapiaoBuyer, TaxiFapiaoCard, TaxiFapiaoItem,
};
pub use issue_fapiao::{FapiaoToIssue, FapiaoToIssueBuyer, FapiaoToIssueItem, IssueFapiao};
pub use issue_general_fapiao::{GeneralFapiao, GeneralFapiaoItem, IssueGeneralFapiao};
pub use issue_passenger_transport_fapiao::{
    CertificateType, IssuePassengerTransportFapiao, PassengerInformation, PassengerTransportFapiao,
    PassengerTransportFapiaoItem, TransportationClass, TransportationType,
};
pub use issue_real_estate_leasing_fapiao::{
    AreaUnit, IssueRealEstateLeasingFapiao, RealEstateLeasingFapiao, RealEstateLeasingFapiaoItem,
    RealEstateLeasingInformation,
};
pub use issue_refined_oil_fapiao::{
    IssueRefinedOilFapiao, RefinedOilFapiao, RefinedOilFapiaoItem, RefinedOilInformation,
    RefinedOilUnit,
};
pub use list_fapiao_files::{FapiaoFile, FapiaoFileList, ListFapiaoFiles};
pub use list_invited_merchants::{
    InviteFailureCode, InviteStatus, InvitedMerchant, InvitedMerchantPage, ListInvitedMerchants,
};
pub use list_tax_codes::{ListTaxCodes, TaxCode, TaxCodePage};
pub use list_taxi_orders::{ListTaxiOrders, TaxiOrderPage, TaxiOrderSummary};
pub use query_development_config::QueryDevelopmentConfig;
pub use query_fapiao::{CardInformation, Fapiao, FapiaoIdentification, FapiaoList, QueryFapiao};
pub use query_invite_url::{
    FapiaoMode, InviteOperationType, InviteUrl, InvitedAbilityType, QueryInviteUrl,
};
pub use query_merchant_base_information::{MerchantBaseInformation, QueryMerchantBaseInformation};
pub use query_sub_merchant_status::{
    Ability, AbilityStatus, AbilityType, BillingPerson, DigitalTaxMode, DigitalTaxModeStatus,
    QuerySubMerchantStatus, SubMerchantStatus, ThirdPartyMode, ThirdPartyModeStatus,
};
pub use query_taxi::{QueryTaxi, Taxi};
pub use query_taxi_company::{QueryTaxiCompany, TaxiCompany};
pub use query_taxi_driver::{QueryTaxiDriver, TaxiDriver, TaxiDriverPhoto};
pub use query_taxi_order_by_token::{QueryTaxiOrderByToken, TaxiOrder};
pub use query_user_title::QueryUserTitle;
pub use query_user_title_url::{QueryUserTitleUrl, TitleSource, UserTitleUrl};
pub use record_taxi_attendance::RecordTaxiAttendance;
pub use reverse_fapiao::{FapiaoToReverse, ReverseFapiao, ReverseReason};
pub use types::{
    BuyerInformation, DevelopmentConfig, ExtraInformation, FapiaoItem, PageLinks, PhotoDigest,
    SellerInformation, TransactionInformation, UploadedFapiaoFile,
};
pub use update_development_config::UpdateDevelopmentConfig;
pub use update_taxi::{TaxiState, UpdateTaxi, UpdatedTaxi};
pub use update_taxi_driver::{DriverPhoto, UpdateTaxiDriver, UpdatedTaxiDriver};
pub use upload_fapiao_file::UploadFapiaoFile;
pub use upload_taxi_fapiao_file::UploadTaxiFapiaoFile;
